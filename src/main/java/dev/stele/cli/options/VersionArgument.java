package dev.stele.cli.options;

import dev.stele.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A version as the command line names it: {@code en=FILE}, where {@code -} is standard input.
 *
 * @param argument as it was written, to name the version in messages
 */
public record VersionArgument(Language language, String file, String argument) {

  public static final String SYNTAX = "LANG=FILE";

  public static VersionArgument parse(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 1 || equals == argument.length() - 1) {
      throw new UsageException(
          "'%s' is not of the form %s; write, for example, en=%s"
              .formatted(argument, SYNTAX, argument.replace("=", "")));
    }
    Language language = Languages.named(argument.substring(0, equals));
    return new VersionArgument(language, argument.substring(equals + 1), argument);
  }

  /**
   * All versions of a text.
   *
   * @throws UsageException when a language, or standard input, is named twice
   */
  public static List<VersionArgument> parseAll(List<String> arguments, int fewest) {
    List<VersionArgument> versions = arguments.stream().map(VersionArgument::parse).toList();
    Set<Language> languages = new HashSet<>();
    for (VersionArgument version : versions) {
      if (!languages.add(version.language())) {
        throw new UsageException(
            "the language '%s' is named twice; name the second as a variant, such as %s-x-second"
                .formatted(version.language(), version.language().base()));
      }
    }
    if (versions.size() < fewest) {
      throw new UsageException(
          "there is only one version; name at least two, such as en=FILE ru=FILE");
    }
    if (versions.stream().filter(VersionArgument::isStandardInput).count() > 1) {
      throw new UsageException("only one version can come from standard input");
    }
    return versions;
  }

  boolean isStandardInput() {
    return file.equals("-");
  }
}
