package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Access to lists.
 *
 * @param loneElement whether a single element may stand for a list of one
 */
record ListAccess(ElementAccess element, boolean loneElement) implements LoopAccess {
  @Override
  public TypeName javaType() {
    return ParameterizedTypeName.get(ClassName.get(List.class), element.elementType());
  }

  @Override
  public ClassName library() {
    return Library.IMMUTABLE_LIST;
  }

  @Override
  public String inWords() {
    return loneElement ? "A list, or a single element in its place." : "A list.";
  }

  @Override
  public String methodName() {
    return (loneElement ? "OneOrListOf" : "ListOf") + element.methodName();
  }

  @Override
  public boolean mayReject() {
    return !loneElement;
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return loneElement
        ? readElement(collections)
        : CodeBlock.of("in.startsArray() ? $L : null", read(collections));
  }

  @Override
  public Optional<LibraryMethods> libraryMethods() {
    return loneElement ? Optional.empty() : element.listMethods();
  }

  @Override
  public Optional<LibraryMethods> mapMethods() {
    return element instanceof StringAccess && !loneElement
        ? Optional.of(new LibraryMethods("readStringsMap", "writeStringsMap"))
        : Optional.empty();
  }

  @Override
  public CodeBlock readLoop(CollectionMethods collections) {
    CodeBlock loop =
        CodeBlock.of(
            """
            int begin = in.beginElements();
            if (in.beginArray()) {
              do {
                in.addElement($L);
              } while (in.nextElement());
            }
            return in.takeList(begin);
            """,
            element.readElement(collections));
    if (!loneElement) {
      return loop;
    }
    return CodeBlock.of(
        """
        if (in.peek() != '[') {
          return $T.ofLone($L);
        }
        $L""",
        Library.IMMUTABLE_LIST,
        element.readElement(collections),
        loop);
  }

  @Override
  public String parameter() {
    return "list";
  }

  @Override
  public CodeBlock writeLoop(CollectionMethods collections) {
    CodeBlock loop =
        CodeBlock.of(
            """
            out.beginArray();
            for (int i = 0; i < list.size(); i++) {
              $T element = list.get(i);
            $>$L$<}
            out.endArray();
            """,
            element.elementType(),
            LoopAccess.writeElement(element, collections));
    if (!loneElement) {
      return loop;
    }
    return CodeBlock.of(
        """
        if ($T.isLone(list)) {
          $L;
          return;
        }
        $L""",
        Library.IMMUTABLE_LIST,
        element.write(CodeBlock.of("list.get(0)"), collections),
        loop);
  }

  @Override
  public Optional<NestedBuilder> nestedBuilder() {
    return element
        .nestedBuilder()
        .filter(nested -> nested.prefix().isEmpty())
        .map(nested -> new NestedBuilder("add", nested.built(), false, "Adds one element"));
  }
}
