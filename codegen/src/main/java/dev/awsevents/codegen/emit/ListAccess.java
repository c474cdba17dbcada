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
  public boolean isFreeForm() {
    return element.isFreeForm();
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
  public String naming() {
    return "tryNameList";
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
    return loneElement ? element.loneOrListMethods() : element.listMethods();
  }

  @Override
  public Optional<LibraryMethods> mapMethods() {
    return element instanceof StringAccess && !loneElement
        ? Optional.of(new LibraryMethods("readStringsMap", "writeStringsMap"))
        : Optional.empty();
  }

  @Override
  public boolean isMadeOfText() {
    return element.isMadeOfText();
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
    return JavaTemplate.of(
            """
            if (in.peek() != '[') {
              return $list:T.ofLone($element:L);
            }
            $loop:L
            """)
        .with("list", Library.IMMUTABLE_LIST)
        .with("element", element.readElement(collections))
        .with("loop", loop)
        .code();
  }

  @Override
  public String parameter() {
    return "list";
  }

  @Override
  public CodeBlock writeLoop(CollectionMethods collections) {
    CodeBlock loop =
        JavaTemplate.of(
                """
                out.beginArray();
                for (int i = 0; i < list.size(); i++) {
                  $type:T element = list.get(i);
                  $writeElement:L
                }
                out.endArray();
                """)
            .with("type", element.elementType())
            .with("writeElement", LoopAccess.writeElement(element, collections))
            .code();
    if (!loneElement) {
      return loop;
    }
    return JavaTemplate.of(
            """
            if ($list:T.isLone(list)) {
              $write:L;
              return;
            }
            $loop:L
            """)
        .with("list", Library.IMMUTABLE_LIST)
        .with("write", element.write(CodeBlock.of("list.get(0)"), collections))
        .with("loop", loop)
        .code();
  }

  @Override
  public Optional<NestedBuilder> nestedBuilder() {
    return element
        .nestedBuilder()
        .filter(nested -> nested.prefix().isEmpty())
        .map(nested -> new NestedBuilder("add", nested.built(), false, "Adds one element"));
  }
}
