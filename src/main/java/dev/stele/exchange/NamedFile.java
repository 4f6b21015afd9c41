package dev.stele.exchange;

/** One of the files of an export: its name without a folder, and what writes it. */
public record NamedFile(String name, OutputFile.Content content) {}
