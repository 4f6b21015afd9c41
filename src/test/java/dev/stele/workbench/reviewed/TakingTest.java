package dev.stele.workbench.reviewed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.Sample;
import dev.stele.exchange.reviewed.Difference;
import dev.stele.exchange.reviewed.Difference.Aspect;
import dev.stele.exchange.reviewed.OtherProjectException;
import dev.stele.exchange.reviewed.ReviewedFile;
import dev.stele.exchange.reviewed.Sheets;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Status;
import dev.stele.text.edit.Marks;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TakingTest {

  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  @TempDir Path data;
  private Projects projects;
  private Project project;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    project = projects.create("Rain", Sample.rain(), List.of(), "anna");
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @Test
  void takesWhatTheFileChangesAsOneStepThatIsUndoneAtOnce() throws Exception {
    Multitext before = project.multitext();
    Taking taking =
        taking(
            sheet -> {
              Sheets.cell(sheet, 1, "Status").setCellValue("Excluded");
              Sheets.cell(sheet, 3, "English").setCellValue("=1+1 is two.");
            });
    assertThat(taking.size()).isEqualTo(2);
    assertThat(taking.apply()).isPresent();
    assertThat(project.multitext().rows().get(0).status()).isEqualTo(Status.EXCLUDED);
    assertThat(project.multitext().rows().get(2).cell(0).getFirst().text())
        .isEqualTo("=1+1 is two.");
    assertThat(project.history().newest(9)).hasSize(1);

    project.undo("anna");
    assertThat(project.multitext()).isEqualTo(before);
  }

  @Test
  void leavesWhatNobodyChose() throws Exception {
    Taking taking =
        taking(
            sheet -> {
              Sheets.cell(sheet, 1, "Status").setCellValue("Excluded");
              Sheets.cell(sheet, 2, "Status").setCellValue("Accepted");
            });
    taking.take(taking.differences().subList(0, 1), false);
    taking.apply();
    assertThat(project.multitext().rows())
        .extracting(row -> row.status())
        .startsWith(Status.ACCEPTED, Status.ACCEPTED);
  }

  @Test
  void newCommentsAreTheReviewers() throws Exception {
    Taking taking =
        taking(sheet -> Sheets.cell(sheet, 3, "Comment").setCellValue("Where is the Korean?"));
    taking.reviewedBy(" Boris ");
    taking.apply();
    assertThat(project.multitext().rows().get(2).comments())
        .containsExactly(new Comment("Boris", NOW, "Where is the Korean?"));
  }

  @Test
  void goesOnWhereOthersHaveChangedOtherRowsMeanwhile() throws Exception {
    Taking taking =
        taking(
            sheet -> {
              Sheets.cell(sheet, 1, "Status").setCellValue("Excluded");
              Sheets.cell(sheet, 3, "Status").setCellValue("Accepted");
            });
    status(1, Status.EXCLUDED);
    assertThat(taking.apply()).isPresent();
    assertThat(project.multitext().rows())
        .extracting(row -> row.status())
        .startsWith(Status.EXCLUDED, Status.EXCLUDED, Status.ACCEPTED);
  }

  @Test
  void asksAgainWhereOthersHaveChangedTheSameMeanwhile() throws Exception {
    Taking taking = taking(sheet -> Sheets.cell(sheet, 2, "Status").setCellValue("Accepted"));
    status(1, Status.EXCLUDED);
    assertThat(taking.apply()).isEmpty();
    Difference conflict = taking.differences().getFirst();
    assertThat(conflict.conflict()).isTrue();
    assertThat(conflict.aspect()).isEqualTo(Aspect.STATUS);
    assertThat(taking.isTaken(conflict)).isFalse();
    assertThat(project.multitext().rows().get(1).status()).isEqualTo(Status.EXCLUDED);

    taking.take(List.of(conflict), true);
    assertThat(taking.apply()).isPresent();
    assertThat(project.multitext().rows().get(1).status()).isEqualTo(Status.ACCEPTED);
  }

  @Test
  void refusesAFileOfAnotherProject() throws Exception {
    Project other = projects.create("Snow", Sample.rain(), List.of(), "anna");
    ReviewedFile file = ReviewedFile.read("review.xlsx", exported());
    assertThatThrownBy(() -> new Taking(other, file, "anna", Clock.systemUTC()))
        .isInstanceOf(OtherProjectException.class);
  }

  private void status(int position, Status status) {
    project.apply(Marks.setStatus(project.multitext(), position, position + 1, status), "boris");
  }

  private Taking taking(Consumer<Sheet> work) throws Exception {
    ReviewedFile file = ReviewedFile.read("review.xlsx", Sheets.edited(exported(), work));
    return new Taking(project, file, "anna", Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private byte[] exported() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colophon colophon = new Colophon(project.name(), project.key(), NOW);
    new Export(Format.XLSX)
        .files(project.multitext(), colophon, "review")
        .getFirst()
        .content()
        .writeTo(out);
    return out.toByteArray();
  }
}
