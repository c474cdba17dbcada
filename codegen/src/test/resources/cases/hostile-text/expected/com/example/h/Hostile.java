// Generated from Hostile.schema.json; do not edit.
package com.example.h;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$ $&#123;x&#125; $[
 * $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x &lt;script&gt;alert(1)&lt;/script&gt;
 * &amp;amp; &amp;lt; ` unpaired second line &#64;see third line 😀 日本
 *
 * @param comment &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$
 * $&#123;x&#125; $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
 * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
 * line 😀 日本 Wire name: <code>&#42;/</code>.
 * @param quoted <code>odd</code> `ticks Wire name: <code>"quoted"&#92;</code>.
 * @param lines Wire name: <code>line break</code>.
 * @param dollars Wire name: <code>$L$T</code>.
 * @param unicode Wire name: <code>日本</code>.
 * @param smile Wire name: <code>😀</code>.
 * @param escape Wire name: <code>&#92;u0022+x+&#92;u0022</code>.
 * @param aB Wire name: <code>a$b</code>.
 * @param mode &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$
 * $&#123;x&#125; $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
 * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
 * line 😀 日本
 * @param u &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$
 * $&#123;x&#125; $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
 * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
 * line 😀 日本
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @see <a href="https://a.example/&#42;/x">x</a>
 * @see <a href="https://b.example/&#92;u002a/">https://b.example/&#92;u002a/</a>
 * @see <a href="https://c.example/&#123;&#64;link&#125;&lt;a&gt;">
 * &#123;&#64;link&#125;&lt;a&gt;</a>
 * @see <a href="https://d.example/&#92;u002a/&#42;/&#123;&#64;link&#125;&lt;/a&gt;">&#42;/ class
 * Evil &#123;&#125; &#92;u002a/ &#123;&#64;link Evil&#125; &#64;param &lt;/a&gt;&lt;script&gt;`
 * &#64;see</a>
 * @see <a href="https://e.example/">https://e.example/</a>
 * @see <a href="https://f.example/">https://f.example/</a>
 * @see <a href="https://g.example/">https://g.example/</a>
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Hostile(@Nullable String comment, @Nullable String quoted, @Nullable Long lines,
    @Nullable String dollars, @Omittable List<String> unicode, @Nullable Boolean smile,
    @Nullable String escape, @Nullable String aB, Hostile. @Nullable Mode mode,
    Hostile. @Nullable U u,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent {
  /** Copies collections; null stands for an absent one. */
  public Hostile {
    unicode = ImmutableList.copyOf(unicode);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .comment(comment)
        .quoted(quoted)
        .lines(lines)
        .dollars(dollars)
        .unicode(ImmutableList.orNull(unicode))
        .smile(smile)
        .escape(escape)
        .aB(aB)
        .mode(mode)
        .u(u)
        .unknownFields(unknownFields);
  }

  /**
   * The document inside {@code escape}; null where there is none.
   *
   * @throws dev.awsevents.EventFormatException if it is malformed or has another structure
   */
  public @Nullable Hostile decodeEscape() {
    return EmbeddedContent.read(escape, Hostile.class);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Hostile")
        .add("comment", comment)
        .add("quoted", quoted)
        .add("lines", lines)
        .add("dollars", dollars)
        .add("unicode", unicode)
        .add("smile", smile)
        .add("escape", escape)
        .add("aB", aB)
        .add("mode", mode)
        .add("u", u)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Hostile> codec() {
    return HostileCodec.INSTANCE;
  }

  /**
   * Builds {@link Hostile}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code comment}: &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T
   * $S $$ $&#123;x&#125; $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
   * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
   * line 😀 日本 Wire name: <code>&#42;/</code>.</li>
   * <li>{@code quoted}: <code>odd</code> `ticks Wire name: <code>"quoted"&#92;</code>.</li>
   * <li>{@code mode}: &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S
   * $$ $&#123;x&#125; $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
   * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
   * line 😀 日本</li>
   * <li>{@code u}: &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$
   * $&#123;x&#125; $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
   * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
   * line 😀 日本</li>
   * </ul>
   */
  public static final class Builder extends HostileBuilder {
    Builder() {}
  }

  /**
   * &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$ $&#123;x&#125;
   * $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
   * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
   * line 😀 日本
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Mode(String value) {
    /** <code>&#42;/ x</code>. */
    public static final Mode X = new Mode("*/ x");

    /** <code>"</code>. */
    public static final Mode QUOTATION_MARK = new Mode("\"");

    /** <code>&#92;</code>. */
    public static final Mode REVERSE_SOLIDUS = new Mode("\\");

    /** <code>&#92;u000a y</code>. */
    public static final Mode U000A_Y = new Mode("\\u000a y");

    /** <code>😀</code>. */
    public static final Mode GRINNING_FACE = new Mode("😀");

    /** <code></code>. */
    public static final Mode GRAVE_ACCENT = new Mode("`");

    /** Takes any value, known or not. */
    public Mode {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "*/ x" -> Known.X;
        case "\"" -> Known.QUOTATION_MARK;
        case "\\" -> Known.REVERSE_SOLIDUS;
        case "\\u000a y" -> Known.U000A_Y;
        case "😀" -> Known.GRINNING_FACE;
        case "`" -> Known.GRAVE_ACCENT;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>&#42;/ x</code>. */
      X,

      /** <code>"</code>. */
      QUOTATION_MARK,

      /** <code>&#92;</code>. */
      REVERSE_SOLIDUS,

      /** <code>&#92;u000a y</code>. */
      U000A_Y,

      /** <code>😀</code>. */
      GRINNING_FACE,

      /** <code></code>. */
      GRAVE_ACCENT,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$ $&#123;x&#125;
   * $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
   * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
   * line 😀 日本
   */
  @JacksonCodec
  public sealed interface U permits A, B, U.Unknown {
    /** This as {@link A}; null when it is another variant. */
    default @Nullable A asA() {
      return this instanceof A variant ? variant : null;
    }

    /** This as {@link B}; null when it is another variant. */
    default @Nullable B asB() {
      return this instanceof B variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String kL() {
      return ((Unknown) this).fields().get("\"k\"\n$L") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof A variant) {
        return cases.onA(variant);
      }
      if (this instanceof B variant) {
        return cases.onB(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link A}. */
      R onA(A variant);

      /** For {@link B}. */
      R onB(B variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements U {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * &#42;/ class Evil &#123;&#125; /&#42; &#92;u002a/ &#92;&#92;u002a/ $L $T $S $$ $&#123;x&#125;
   * $[ $] &#123;&#64;link Evil&#125; &#64;deprecated &#64;param x
   * &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &amp;lt; ` unpaired second line &#64;see third
   * line 😀 日本
   *
   * @param kL If it is there, <code>"$L&#92;u0022</code>. Wire name: <code>"k" $L</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record A(@Nullable String kL,
      @Omittable Map<String, @Nullable Object> unknownFields) implements U {
    /** Copies collections; null stands for an absent one. */
    public A {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .kL(kL)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("A")
          .add("kL", kL)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link A}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableHostile.ABuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param kL If it is there, <code>b&#42;/</code>. Wire name: <code>"k" $L</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record B(@Nullable String kL,
      @Omittable Map<String, @Nullable Object> unknownFields) implements U {
    /** Copies collections; null stands for an absent one. */
    public B {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .kL(kL)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("B")
          .add("kL", kL)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link B}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableHostile.BBuilder {
      Builder() {}
    }
  }
}
