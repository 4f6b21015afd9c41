package dev.stele.project.state;

/**
 * A file that a version was read from, kept byte for byte.
 *
 * @param version the column it belongs to
 * @param name what the person called it; never used as a path
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are carried, never compared
public record SourceFile(int version, String name, byte[] content) {}
