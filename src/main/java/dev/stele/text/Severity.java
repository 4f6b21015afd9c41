package dev.stele.text;

/** How much an error or a finding matters, after MQM (Multidimensional Quality Metrics). */
public enum Severity {
  NEUTRAL,
  MINOR,
  MAJOR,
  CRITICAL
}
