package dev.awsevents.runtime.json;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers of the members that a type does not know, as far as they fit into memory. */
final class UnknownMembers {
  /** Further members are not noted: a document of nothing else must not fill the memory. */
  private static final int MOST = 1_000;

  /**
   * The same for long names: all pointers together may have so many characters, but for the last.
   */
  private static final int MOST_CHARACTERS = 1_000_000;

  private final List<String> pointers = new ArrayList<>();
  private int characters;

  List<String> pointers() {
    return pointers;
  }

  int count() {
    return pointers.size();
  }

  void add(OpenValue member) {
    if (pointers.size() < MOST && characters < MOST_CHARACTERS) {
      String pointer = OpenValue.pointer(member);
      pointers.add(pointer);
      characters += pointer.length();
    }
  }

  /** Forgets all but the first ones. */
  void cutTo(int count) {
    while (pointers.size() > count) {
      characters -= pointers.remove(pointers.size() - 1).length();
    }
  }
}
