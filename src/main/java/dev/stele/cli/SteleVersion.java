package dev.stele.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build put into the archive's manifest. */
final class SteleVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = SteleVersion.class.getPackage().getImplementationVersion();
    return new String[] {"stele " + (version == null ? "(not packaged)" : version)};
  }
}
