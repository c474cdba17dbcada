package dev.awsevents.lambda.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which records keep their order: those in the same lane. Records are known by their indexes. */
final class Lanes {
  private final List<List<Integer>> lanes = new ArrayList<>();
  private final int[] laneOf;

  private Lanes(int size) {
    laneOf = new int[size];
  }

  /** All records keep their order. */
  static Lanes one(int size) {
    Lanes lanes = new Lanes(size);
    for (int i = 0; i < size; i++) {
      lanes.put(i, 0);
    }
    return lanes;
  }

  /**
   * Records with the same key keep their order.
   *
   * @param key null for a record without order
   */
  static <R> Lanes by(List<R> records, Function<? super R, ? extends @Nullable Object> key) {
    Lanes lanes = new Lanes(records.size());
    Map<Object, Integer> known = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      Object of = key.apply(records.get(i));
      int next = lanes.lanes.size();
      Integer earlier = of == null ? null : known.putIfAbsent(of, next);
      lanes.put(i, earlier == null ? next : earlier);
    }
    return lanes;
  }

  private void put(int index, int lane) {
    if (lane == lanes.size()) {
      lanes.add(new ArrayList<>());
    }
    lanes.get(lane).add(index);
    laneOf[index] = lane;
  }

  int count() {
    return lanes.size();
  }

  /** The lane of a record. */
  int of(int index) {
    return laneOf[index];
  }

  /** The records of a lane, in their order. */
  List<Integer> records(int lane) {
    return lanes.get(lane);
  }
}
