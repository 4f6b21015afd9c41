package dev.stele.workbench.review.sight;

/** In which rows the checks have found something that nobody has dismissed. */
public interface Found {

  /** For rows that nothing looks at. */
  Found NOTHING =
      new Found() {
        @Override
        public boolean any(long row) {
          return false;
        }

        @Override
        public boolean heavy(long row) {
          return false;
        }
      };

  boolean any(long row);

  /** Whether something major or worse was found. */
  boolean heavy(long row);
}
