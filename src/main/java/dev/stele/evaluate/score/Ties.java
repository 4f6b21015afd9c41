package dev.stele.evaluate.score;

/** Which of n things belong together: disjoint sets with path halving (Tarjan 1975). */
final class Ties {

  private final int[] parent;

  Ties(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int find(int thing) {
    int a = thing;
    while (parent[a] != a) {
      parent[a] = parent[parent[a]];
      a = parent[a];
    }
    return a;
  }

  void tie(int a, int b) {
    parent[find(a)] = find(b);
  }
}
