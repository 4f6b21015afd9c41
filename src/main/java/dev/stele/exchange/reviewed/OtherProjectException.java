package dev.stele.exchange.reviewed;

/** A review sheet was made from another project than the one that it is compared with. */
public final class OtherProjectException extends Exception {

  private static final long serialVersionUID = 1;

  OtherProjectException(String file) {
    super(file + ": was made from another project; open the project that it was exported from");
  }
}
