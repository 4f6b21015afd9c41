/**
 * Sentence embeddings: vectors of sentences from a multilingual neural model that the user has,
 * close together where the sentences mean the same. Optional evidence for the aligner.
 *
 * <p>{@link dev.stele.embed.SentenceEncoder} runs a model in ONNX form as sentence-transformers
 * exports it (LaBSE, multilingual E5 …). Stele ships no model and fetches none. Imports {@code
 * text} alone; the only package that imports ONNX Runtime and a tokenizer library.
 */
@NullMarked
package dev.stele.embed;

import org.jspecify.annotations.NullMarked;
