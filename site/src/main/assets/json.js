// Reads JSON for showing it: numbers and strings stay as they are written, and members keep their
// order and their doubles. The text must be JSON; the library says before whether it is.

/** A value: {raw} for scalars, {list: [value]}, or {members: [{key, name, value}]}. */
export function parse(text) {
  let at = 0;
  const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[-+.\w]+|[[\]{}:,])/y;
  let token = null;
  const next = () => {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) {
      throw new SyntaxError("not JSON");
    }
    at = TOKEN.lastIndex;
    token = match[1];
  };
  const value = () => {
    if (token === "{") {
      const members = [];
      next();
      while (token !== "}") {
        const name = token;
        next(); // the colon
        next();
        members.push({ key: JSON.parse(name), name, value: value() });
        next();
        if (token === ",") {
          next();
        }
      }
      return { members };
    }
    if (token === "[") {
      const list = [];
      next();
      while (token !== "]") {
        list.push(value());
        next();
        if (token === ",") {
          next();
        }
      }
      return { list };
    }
    return { raw: token };
  };
  next();
  return value();
}

/** A JSON Pointer with one more name. */
export function pointer(parent, name) {
  return parent + "/" + String(name).replace(/~/g, "~0").replace(/\//g, "~1");
}

/** Whether a value is at a JSON Pointer. */
export function has(value, path) {
  const names = path.split("/").slice(1).map((name) => name.replace(/~1/g, "/").replace(/~0/g, "~"));
  for (const name of names) {
    const member = value.members?.findLast((each) => each.key === name)?.value;
    value = member || value.list?.[name];
    if (!value) {
      return false;
    }
  }
  return true;
}

/**
 * Writes a value with a line for each member. `emit(text, part)` is called for each piece of text:
 * part is "name", "scalar" or "" for what is between. `enter(pointer)` and `leave(pointer)` are
 * called around each member and element, `opened(pointer)` behind the first line of one that has
 * several, and `after(pointer)` behind the last.
 */
export function print(value, on, path = "", indent = "") {
  const { emit, enter, leave, opened, after } = on;
  const inner = indent + "  ";
  const items = value.members || value.list;
  if (!items) {
    emit(value.raw, "scalar");
    return;
  }
  const [open, close] = value.members ? "{}" : "[]";
  emit(open, "");
  if (items.length) {
    opened(path);
  }
  items.forEach((item, i) => {
    const here = pointer(path, value.members ? item.key : i);
    emit("\n" + inner, "");
    enter(here);
    if (value.members) {
      emit(item.name, "name");
      emit(": ", "");
    }
    print(value.members ? item.value : item, on, here, inner);
    leave(here);
    emit(i < items.length - 1 ? "," : "", "");
    after(here);
  });
  emit((items.length ? "\n" + indent : "") + close, "");
}
