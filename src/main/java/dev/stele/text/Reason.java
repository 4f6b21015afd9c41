package dev.stele.text;

/** What a splice was made for, as the history tells it. */
public enum Reason {
  ALIGN,
  REALIGN,
  MERGE_ROWS,
  SPLIT_ROW,
  SET_BEADS,
  MOVE_SENTENCES,
  SHIFT_COLUMN,
  INSERT_ROW,
  DROP_ROW,
  SWAP_ROWS,
  SPLIT_SENTENCE,
  JOIN_SENTENCES,
  EDIT_TEXT,
  SET_STATUS,
  COMMENT,
  ANNOTATE,
  DISMISS,
  IMPORT,
  UNDO,
  REDO,
  GO_BACK
}
