package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Multitext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in a format that carries rows is the same when it is read again. */
final class RoundTripTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property
  void jsonLines(@ForAll("multitexts") Multitext text) throws IOException {
    assertThat(back(new Export(Format.JSONL), text)).isEqualTo(text);
  }

  private static Multitext back(Export export, Multitext text) throws IOException {
    NamedFile file = export.files(text, Sample.COLOPHON, "random").getFirst();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return AlignedReader.read(file.name(), out.toByteArray());
  }
}
