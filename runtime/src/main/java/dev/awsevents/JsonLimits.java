package dev.awsevents;

/**
 * How large a payload may be, so that hostile input cannot use up the stack, the memory or the
 * time. A payload beyond a limit is an {@link EventFormatException}.
 *
 * <p>{@link #standard()} holds unless others are set: for one reader by {@link
 * PayloadReader#withLimits}, for all by {@link AwsEvents#setDefaultLimits}. It is immutable.
 */
public final class JsonLimits {
  /** DynamoDB, the deepest that AWS documents, allows 32. */
  public static final int STANDARD_DEPTH = 500;

  /** Far more than the longest name in a payload of AWS. */
  public static final int STANDARD_NAME_LENGTH = 50_000;

  /** Lambda's largest payload is 20 MB. */
  public static final int STANDARD_STRING_LENGTH = 100_000_000;

  /** Beyond a few hundred digits, conversion costs more than linear time. */
  public static final int STANDARD_NUMBER_LENGTH = 1_000;

  private static final int MAX_UNPACKED_LENGTH = 100_000_000;

  /** So many bytes of the heap an ordinary event takes for each of its own, with itself. */
  private static final int HEAP_PER_BYTE = 8;

  /** An empty record of 30 components takes 150 bytes with its place in a list. */
  private static final int HEAP_PER_ELEMENT = 200;

  private final int depth;
  private final int nameLength;
  private final int stringLength;
  private final int numberLength;
  private final int documentLength;
  private final int unpackedLength;
  private final int elements;

  private JsonLimits(
      int depth,
      int nameLength,
      int stringLength,
      int numberLength,
      int documentLength,
      int unpackedLength,
      int elements) {
    this.depth = positive(depth, "depth");
    this.nameLength = positive(nameLength, "nameLength");
    this.stringLength = positive(stringLength, "stringLength");
    this.numberLength = positive(numberLength, "numberLength");
    this.documentLength = positive(documentLength, "documentLength");
    this.unpackedLength = positive(unpackedLength, "unpackedLength");
    this.elements = positive(elements, "elements");
  }

  private static int positive(int limit, String name) {
    if (limit <= 0) {
      throw new IllegalArgumentException(name + " must be positive but is " + limit);
    }
    return limit;
  }

  /**
   * The limits that hold unless others are set. Some depend on the size of the heap, which Lambda
   * derives from the memory of the function: a document may have an eighth of its bytes, and an
   * unpacked document too, but 100 MB at most. There is one element for each 200 bytes of it.
   */
  public static JsonLimits standard() {
    long heap = Runtime.getRuntime().maxMemory();
    return new JsonLimits(
        STANDARD_DEPTH,
        STANDARD_NAME_LENGTH,
        STANDARD_STRING_LENGTH,
        STANDARD_NUMBER_LENGTH,
        atMost(Integer.MAX_VALUE, heap / HEAP_PER_BYTE),
        atMost(MAX_UNPACKED_LENGTH, heap / HEAP_PER_BYTE),
        atMost(Integer.MAX_VALUE, heap / HEAP_PER_ELEMENT));
  }

  private static int atMost(int most, long wanted) {
    return (int) Math.min(most, wanted);
  }

  /** The most objects and lists inside each other. */
  public int depth() {
    return depth;
  }

  /** The most bytes of a member name, as written in the document. */
  public int nameLength() {
    return nameLength;
  }

  /** The most bytes of a string, as written in the document. */
  public int stringLength() {
    return stringLength;
  }

  /** The most characters of a number. */
  public int numberLength() {
    return numberLength;
  }

  /** The most bytes of a document. */
  public int documentLength() {
    return documentLength;
  }

  /** The most bytes that a compressed document inside a field may unpack to. */
  public int unpackedLength() {
    return unpackedLength;
  }

  /** The most elements of all lists and maps of a document. */
  public int elements() {
    return elements;
  }

  /**
   * The same with another {@link #depth}. Each level takes up to half a kilobyte of the stack.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public JsonLimits withDepth(int depth) {
    return new JsonLimits(
        depth, nameLength, stringLength, numberLength, documentLength, unpackedLength, elements);
  }

  /**
   * The same with another {@link #nameLength}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public JsonLimits withNameLength(int nameLength) {
    return new JsonLimits(
        depth, nameLength, stringLength, numberLength, documentLength, unpackedLength, elements);
  }

  /**
   * The same with another {@link #stringLength}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public JsonLimits withStringLength(int stringLength) {
    return new JsonLimits(
        depth, nameLength, stringLength, numberLength, documentLength, unpackedLength, elements);
  }

  /**
   * The same with another {@link #numberLength}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public JsonLimits withNumberLength(int numberLength) {
    return new JsonLimits(
        depth, nameLength, stringLength, numberLength, documentLength, unpackedLength, elements);
  }

  /**
   * The same with another {@link #documentLength}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public JsonLimits withDocumentLength(int documentLength) {
    return new JsonLimits(
        depth, nameLength, stringLength, numberLength, documentLength, unpackedLength, elements);
  }

  /**
   * The same with another {@link #unpackedLength}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public JsonLimits withUnpackedLength(int unpackedLength) {
    return new JsonLimits(
        depth, nameLength, stringLength, numberLength, documentLength, unpackedLength, elements);
  }

  /**
   * The same with another {@link #elements}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public JsonLimits withElements(int elements) {
    return new JsonLimits(
        depth, nameLength, stringLength, numberLength, documentLength, unpackedLength, elements);
  }
}
