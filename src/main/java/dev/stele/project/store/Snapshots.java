package dev.stele.project.store;

import dev.stele.project.state.Block;
import dev.stele.project.state.State;
import dev.stele.project.store.Contents.Kind;
import dev.stele.text.Row;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The states of one project that are kept whole, so that opening need not replay the journal from
 * its beginning. A snapshot is a list of blocks of rows and shares those that did not change with
 * the snapshots before it.
 */
final class Snapshots {

  /** Blocks that are fetched at once. */
  private static final int BATCH = 32;

  private final Database database;
  private final Packing packing;
  private final Contents contents;

  Snapshots(Database database, Packing packing, long project) {
    this.database = database;
    this.packing = packing;
    contents = new Contents(database, project);
  }

  /** Keeps a state whole, unless one after the same entry is kept already. */
  synchronized void save(State state) {
    if (newest(state.sequence()).equals(Optional.of(state.sequence()))) {
      return;
    }
    Map<Block, Long> numbers = database.write(jdbc -> put(state));
    numbers.forEach(Block::savedAs);
  }

  /** Inside a {@link Database#write}: stores the state and tells the new blocks' numbers. */
  Map<Block, Long> put(State state) {
    long next = contents.greatest(Kind.BLOCK, Long.MAX_VALUE).orElse(0L) + 1;
    Map<Block, Long> numbers = new HashMap<>();
    Map<Long, byte[]> bytes = new HashMap<>();
    List<Long> all = new ArrayList<>(state.blocks().size());
    for (Block block : state.blocks()) {
      if (block.number() == Block.UNSAVED) {
        numbers.put(block, next);
        bytes.put(next, pack(block));
        next++;
      }
      all.add(numbers.getOrDefault(block, block.number()));
    }
    contents.save(Kind.BLOCK, bytes);
    contents.save(Kind.SNAPSHOT, Map.of(state.sequence(), packNumbers(all)));
    return numbers;
  }

  /** The last entry, at most {@code most}, after which a state is kept. */
  Optional<Long> newest(long most) {
    return contents.greatest(Kind.SNAPSHOT, most);
  }

  /** The state kept after exactly this entry. */
  State load(long sequence, List<Version> versions) {
    List<Long> numbers =
        contents
            .load(Kind.SNAPSHOT, sequence)
            .map(this::unpackNumbers)
            .orElseThrow(() -> new IllegalArgumentException("no snapshot after " + sequence));
    int batches = (numbers.size() + BATCH - 1) / BATCH;
    List<Block> blocks =
        IntStream.range(0, batches)
            .parallel()
            .mapToObj(
                batch ->
                    numbers.subList(batch * BATCH, Math.min(numbers.size(), (batch + 1) * BATCH)))
            .flatMap(some -> load(some, versions.size()).stream())
            .toList();
    return new State(sequence, versions, blocks);
  }

  private List<Block> load(List<Long> numbers, int versions) {
    Map<Long, byte[]> bytes = contents.load(Kind.BLOCK, numbers);
    List<Block> blocks = new ArrayList<>(numbers.size());
    for (long number : numbers) {
      byte[] packed = bytes.get(number);
      if (packed == null) {
        throw new IllegalArgumentException("block " + number + " is missing");
      }
      List<Row> rows =
          packing.unpack(
              packed,
              json -> {
                json.nextToken();
                return RowJson.list(json, () -> RowJson.read(json));
              });
      blocks.add(new Block(rows, versions, number));
    }
    return blocks;
  }

  private byte[] pack(Block block) {
    return packing.pack(
        json -> {
          json.writeStartArray();
          block.rows.forEach(row -> RowJson.write(json, row));
          json.writeEndArray();
        });
  }

  private byte[] packNumbers(List<Long> numbers) {
    return packing.pack(
        json -> {
          json.writeStartArray();
          numbers.forEach(json::writeNumber);
          json.writeEndArray();
        });
  }

  private List<Long> unpackNumbers(byte[] bytes) {
    return packing.unpack(
        bytes,
        json -> {
          json.nextToken();
          return RowJson.list(json, json::getLongValue);
        });
  }
}
