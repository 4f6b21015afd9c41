package dev.stele.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:80", "[::1]:8080"})
  void namesOfThisMachineAreItsOwn(String host) {
    assertThat(RequestGuard.isOwnHost(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil:8080", "", "10.0.0.1"})
  void aForeignNameThatResolvesToThisMachineIsNot(String host) {
    assertThat(RequestGuard.isOwnHost(host)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, localhost:8080, true",
    ", localhost:8080, true",
    "http://evil.example, localhost:8080, false",
    "http://localhost:9999, localhost:8080, false",
    "null, localhost:8080, false",
    "a b, localhost:8080, false"
  })
  void aRequestMustComeFromTheSameAddress(String origin, String host, boolean own) {
    assertThat(RequestGuard.isOwnOrigin(origin, host)).isEqualTo(own);
  }
}
