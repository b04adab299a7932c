// Calls of operators. A generated function of R passes what it is (`spec`:
// name, inputs, attributes, what counts variadic ones), its frame, and what
// came through its dots.
#include <cstring>

#include "bridge.h"

using namespace weft_r;

namespace {

// What names of operators and attributes stand for in the registry, by the name's own object, of
// which R has one for each text. They are as many as the registry has at most, and stay.
struct Known {
  const weft_op* owner;  // of an attribute
  SEXP name;             // a CHARSXP
  const weft_op* op;
  const char* counter;  // the attribute that counts the inputs; NULL where there is none
  int32_t id;           // of the attribute, or the one that counts
};

constexpr size_t kSlots = 8192;
Known known[kSlots];
size_t num_known = 0;

// The place of a name: what is known of it, or empty.
Known* place_of(const weft_op* owner, SEXP name) {
  const auto mixed = reinterpret_cast<uintptr_t>(owner) * 31 + reinterpret_cast<uintptr_t>(name);
  size_t at = (mixed * 0x9e3779b97f4a7c15ULL) >> 51;
  static_assert(kSlots == 1 << (64 - 51));
  while (known[at].name != nullptr && (known[at].name != name || known[at].owner != owner)) {
    at = (at + 1) % kSlots;
  }
  return &known[at];
}

Known remember(Known* place, const Known& found) {
  if (num_known < kSlots / 2) {
    R_PreserveObject(found.name);  // no other text may come to its address
    *place = found;
    ++num_known;
  }
  return found;
}

Known find_operator(SEXP name) {
  Known* place = place_of(nullptr, name);
  if (place->name != nullptr) return *place;
  Known found{nullptr, name, nullptr, nullptr, -1};
  check(weft_op_find(CHAR(name), &found.op));
  found.counter = weft_op_count_attribute(found.op);
  if (found.counter != nullptr) check(weft_op_attr_index(found.op, found.counter, &found.id));
  return remember(place, found);
}

int32_t find_attribute(const weft_op* op, SEXP name) {
  Known* place = place_of(op, name);
  if (place->name != nullptr) return place->id;
  Known found{op, name, nullptr, nullptr, -1};
  check(weft_op_attr_index(op, CHAR(name), &found.id));
  return remember(place, found).id;
}

struct Call {
  const char* name;
  const weft_op* op;
  const char* counter;  // as in Known
  int32_t counter_id;
  bool variadic;
  size_t num_inputs;
  SEXP* inputs;  // R_NilValue: absent
  size_t num_attributes;
  const char** attributes;
  int32_t* ids;
  SEXP* values;
};

void set_operator(Call* call, SEXP name) {
  const Known found = find_operator(name);
  call->name = CHAR(name);
  call->op = found.op;
  call->counter = found.counter;
  call->counter_id = found.id;
}

void make_room(Call* call, size_t inputs, size_t attributes) {
  call->inputs = reinterpret_cast<SEXP*>(R_alloc(inputs + 1, sizeof(SEXP)));
  call->attributes = reinterpret_cast<const char**>(R_alloc(attributes + 1, sizeof(char*)));
  call->ids = reinterpret_cast<int32_t*>(R_alloc(attributes + 1, sizeof(int32_t)));
  call->values = reinterpret_cast<SEXP*>(R_alloc(attributes + 1, sizeof(SEXP)));
}

void add_attribute(Call* call, const char* name, int32_t id, SEXP value) {
  call->attributes[call->num_attributes] = name;
  call->ids[call->num_attributes] = id;
  call->values[call->num_attributes++] = value;
}

// The argument's value, evaluated; R_MissingArg where it was left out.
SEXP argument(SEXP frame, SEXP symbol) {
  SEXP value = Rf_findVarInFrame(frame, symbol);
  if (value == R_UnboundValue || value == R_MissingArg) return R_MissingArg;
  return TYPEOF(value) == PROMSXP ? Rf_eval(symbol, frame) : value;
}

bool is_input(SEXP value) { return is_handle<weft_array>(value) || is_handle<weft_symbol>(value); }

void add_input(Call* call, SEXP value) {
  if (TYPEOF(value) == VECSXP && !Rf_inherits(value, "MXContext")) {
    for (R_xlen_t i = 0; i < XLENGTH(value); ++i) {
      call->inputs[call->num_inputs++] = VECTOR_ELT(value, i);
    }
  } else {
    call->inputs[call->num_inputs++] = value;
  }
}

// A name in R's style as the registry has it: num.hidden is num_hidden.
const char* registry_name(const char* name) {
  const size_t n = std::strlen(name);
  char* text = R_alloc(n + 1, 1);
  for (size_t i = 0; i <= n; ++i) text[i] = name[i] == '.' ? '_' : name[i];
  return text;
}

Call gather(SEXP spec, SEXP frame, SEXP dots) {
  Call call{};
  set_operator(&call, STRING_ELT(VECTOR_ELT(spec, 0), 0));
  SEXP inputs = VECTOR_ELT(spec, 1), attributes = VECTOR_ELT(spec, 2);
  SEXP counter = VECTOR_ELT(spec, 3);
  call.variadic = counter != R_NilValue;

  SEXP dot_names = Rf_getAttrib(dots, R_NamesSymbol);
  const R_xlen_t num_dots = XLENGTH(dots), num_named = XLENGTH(attributes);
  size_t room = static_cast<size_t>(XLENGTH(inputs));
  for (R_xlen_t i = 0; i < num_dots; ++i) {
    SEXP value = VECTOR_ELT(dots, i);
    room += TYPEOF(value) == VECSXP ? static_cast<size_t>(XLENGTH(value)) : 1;
  }
  make_room(&call, room, static_cast<size_t>(num_named + num_dots));

  if (!call.variadic) {
    for (R_xlen_t i = 0; i < XLENGTH(inputs); ++i) {
      SEXP value = argument(frame, Rf_installTrChar(STRING_ELT(inputs, i)));
      call.inputs[call.num_inputs++] = value == R_MissingArg ? R_NilValue : value;
    }
  }
  for (R_xlen_t i = 0; i < num_named; ++i) {
    SEXP name = STRING_ELT(attributes, i);
    SEXP value = argument(frame, Rf_installTrChar(name));
    if (value == R_MissingArg) continue;
    add_attribute(&call, CHAR(name), find_attribute(call.op, name), value);
  }
  for (R_xlen_t i = 0; i < num_dots; ++i) {
    SEXP value = VECTOR_ELT(dots, i);
    const char* name = dot_names == R_NilValue ? "" : CHAR(STRING_ELT(dot_names, i));
    name = registry_name(name);
    bool taken = false;
    if (call.variadic) {
      // Inputs come without a name, as `data` or `args`, or with names that say
      // nothing here.
      const bool list = *name == 0 || std::strcmp(name, CHAR(STRING_ELT(inputs, 0))) == 0;
      if (list || is_input(value)) add_input(&call, value), taken = true;
    } else {
      for (R_xlen_t k = 0; k < XLENGTH(inputs) && !taken; ++k) {
        if (std::strcmp(registry_name(CHAR(STRING_ELT(inputs, k))), name) == 0) {
          call.inputs[k] = value, taken = true;
        }
      }
    }
    if (taken) continue;
    if (*name == 0) {
      raise(WEFT_ERROR_VALUE, "%s: too many arguments; those behind `...` need a name", call.name);
    }
    // Old programs count the inputs themselves, also where the registry has no
    // attribute for that.
    if (call.variadic && std::strcmp(name, CHAR(STRING_ELT(counter, 0))) == 0) continue;
    int32_t id = 0;
    check(weft_op_attr_index(call.op, name, &id));
    add_attribute(&call, name, id, value);
  }
  while (call.num_inputs > 0 && call.inputs[call.num_inputs - 1] == R_NilValue) --call.num_inputs;
  return call;
}

struct Values {
  size_t n;
  int32_t* ids;
  weft_value* values;
};

// The call's attributes; `count` of the inputs.
Values values_of(const Call& call, size_t count) {
  bool counted = call.counter == nullptr;
  Values all{call.num_attributes, nullptr, nullptr};
  if (all.n == 0 && counted) return all;
  all.ids = reinterpret_cast<int32_t*>(R_alloc(all.n + 1, sizeof(int32_t)));
  all.values = reinterpret_cast<weft_value*>(R_alloc(all.n + 1, sizeof(weft_value)));
  for (size_t i = 0; i < all.n; ++i) {
    all.ids[i] = call.ids[i];
    all.values[i] = attribute_value(call.values[i], call.attributes[i]);
    if (!counted && all.ids[i] == call.counter_id) counted = true;
  }
  if (!counted) {
    all.ids[all.n] = call.counter_id;
    all.values[all.n] = weft_value{};
    all.values[all.n].kind = WEFT_KIND_INT;
    all.values[all.n++].value.i = static_cast<int64_t>(count);
  }
  return all;
}

// In a handle, or R_NilValue where none is given.
SEXP attributes_of(const Call& call, const Values& given) {
  if (given.n == 0) return R_NilValue;
  return make_handle<weft_attrs>([&](weft_attrs** out) {
    return weft_attrs_create(call.op, given.n, given.ids, given.values, out);
  });
}

weft_attrs* attrs_in(SEXP holder) {
  return holder == R_NilValue ? nullptr : static_cast<weft_attrs*>(R_ExternalPtrAddr(holder));
}

// The result where the operator has one, else R_NilValue. What is made for R is made first: while
// the attributes live nothing jumps, so that no pointer of R's, which costs more than the call,
// need hold them.
SEXP invoke_one(const Call& call, weft_array* const* inputs, const Values& given) {
  SEXP result = PROTECT(new_handle<weft_array>());
  weft_attrs* attrs = nullptr;
  weft_array* made = nullptr;
  size_t n = 1;
  const auto run = [&] {
    if (given.n > 0 && attrs == nullptr &&
        weft_attrs_create(call.op, given.n, given.ids, given.values, &attrs) != WEFT_OK) {
      return WEFT_ERROR;
    }
    if (weft_op_num_outputs(call.op, attrs, &n) != WEFT_OK) return WEFT_ERROR;
    return n == 1 ? weft_invoke(call.op, attrs, call.num_inputs, inputs, &n, &made) : WEFT_OK;
  };
  int status = run();
  if (status != WEFT_OK && weft_last_error(nullptr) == WEFT_ERROR_MEMORY) {
    R_gc();
    status = run();
  }
  if (status != WEFT_OK) raise_last(attrs);
  weft_attrs_free(attrs);
  if (made != nullptr) fill(result, made);
  UNPROTECT(1);
  return made != nullptr ? result : R_NilValue;
}

SEXP invoke(const Call& call, SEXP out) {
  auto** inputs = reinterpret_cast<weft_array**>(R_alloc(call.num_inputs + 1, sizeof(weft_array*)));
  for (size_t i = 0; i < call.num_inputs; ++i) {
    inputs[i] = call.inputs[i] == R_NilValue ? nullptr : get<weft_array>(call.inputs[i], call.name);
  }
  const Values given = values_of(call, call.num_inputs);
  if (out == R_NilValue) {
    SEXP result = invoke_one(call, inputs, given);
    if (result != R_NilValue) return result;
  }
  SEXP holder = PROTECT(attributes_of(call, given));
  const weft_attrs* attrs = attrs_in(holder);
  size_t n = 0;
  check(weft_op_num_outputs(call.op, attrs, &n));
  SEXP result = out;
  if (out != R_NilValue) {
    size_t num_given = 0;
    weft_array** outputs = get_arrays(out, &num_given, "out");
    if (num_given != n) {
      raise(WEFT_ERROR_VALUE, "%s: out has %d arrays, expected %d", call.name,
            static_cast<int>(num_given), static_cast<int>(n));
    }
    check(weft_invoke(call.op, attrs, call.num_inputs, inputs, &n, outputs));
  } else {
    result = make_arrays(n, [&](weft_array** outputs) {
      size_t room = n;
      return weft_invoke(call.op, attrs, call.num_inputs, inputs, &room, outputs);
    });
  }
  PROTECT(result);
  if (holder != R_NilValue) finalize<weft_attrs>(holder);
  UNPROTECT(2);
  return result;
}

SEXP apply(const Call& call, SEXP name, SEXP texts) {
  auto** inputs =
      reinterpret_cast<weft_symbol**>(R_alloc(call.num_inputs + 1, sizeof(weft_symbol*)));
  size_t count = 0;
  for (size_t i = 0; i < call.num_inputs; ++i) {
    inputs[i] =
        call.inputs[i] == R_NilValue ? nullptr : get<weft_symbol>(call.inputs[i], call.name);
    size_t outputs = 0;
    if (inputs[i] != nullptr) check(weft_symbol_num_outputs(inputs[i], &outputs));
    count += outputs;
  }
  SEXP holder =
      PROTECT(attributes_of(call, values_of(call, call.variadic ? count : call.num_inputs)));
  const char* node = get_text(name, "name");
  size_t num_texts = 0, num_keys = 0;
  const char** values = get_texts(texts, &num_texts, "attr");
  const char** keys = get_texts(Rf_getAttrib(texts, R_NamesSymbol), &num_keys, "attr");
  if (num_keys != num_texts) raise(WEFT_ERROR_VALUE, "%s: attr: some have no name", call.name);
  SEXP result = PROTECT(make_handle<weft_symbol>([&](weft_symbol** out) {
    return weft_symbol_apply(call.op, attrs_in(holder), node, num_texts, keys, values,
                             call.num_inputs, inputs, out);
  }));
  if (holder != R_NilValue) finalize<weft_attrs>(holder);
  UNPROTECT(2);
  return result;
}

// By name, with inputs and attributes in lists.
Call listed(SEXP name, SEXP inputs, SEXP attributes) {
  Call call{};
  get_text(name, "operator");
  set_operator(&call, STRING_ELT(name, 0));
  call.variadic = call.counter != nullptr;
  if (TYPEOF(inputs) != VECSXP || (TYPEOF(attributes) != VECSXP && attributes != R_NilValue)) {
    raise(WEFT_ERROR_TYPE, "%s: expected a list of inputs and a list of attributes", call.name);
  }
  call.num_inputs = static_cast<size_t>(Rf_xlength(inputs));
  const R_xlen_t num_attributes = Rf_xlength(attributes);
  make_room(&call, call.num_inputs, static_cast<size_t>(num_attributes));
  for (size_t i = 0; i < call.num_inputs; ++i) {
    call.inputs[i] = VECTOR_ELT(inputs, static_cast<R_xlen_t>(i));
  }
  SEXP names = Rf_getAttrib(attributes, R_NamesSymbol);
  if (Rf_xlength(names) != num_attributes) {
    raise(WEFT_ERROR_VALUE, "%s: some attributes have no name", call.name);
  }
  for (R_xlen_t i = 0; i < num_attributes; ++i) {
    SEXP attribute = STRING_ELT(names, i);
    add_attribute(&call, CHAR(attribute), find_attribute(call.op, attribute),
                  VECTOR_ELT(attributes, i));
  }
  return call;
}

// One number, not an object and without a dim.
bool is_scalar(SEXP x) {
  const int type = TYPEOF(x);
  return (type == REALSXP || type == INTSXP || type == LGLSXP) && XLENGTH(x) == 1 && !OBJECT(x) &&
         Rf_getAttrib(x, R_DimSymbol) == R_NilValue;
}

}  // namespace

extern "C" {

SEXP weft_r_nd_call(SEXP spec, SEXP frame, SEXP dots, SEXP out) {
  breathe();
  return invoke(gather(spec, frame, dots), out);
}
SEXP weft_r_symbol_call(SEXP spec, SEXP frame, SEXP dots, SEXP name, SEXP attr) {
  return apply(gather(spec, frame, dots), name, attr);
}
SEXP weft_r_nd_invoke(SEXP name, SEXP inputs, SEXP attributes, SEXP out) {
  breathe();
  return invoke(listed(name, inputs, attributes), out);
}
// `names`: of operators on two arrays, on an array and a number, on a number and an array. NULL
// where the arguments are something else.
SEXP weft_r_nd_arithmetic(SEXP names, SEXP left, SEXP right) {
  const bool arrays[] = {is_handle<weft_array>(left), is_handle<weft_array>(right)};
  if (names == R_NilValue || !(arrays[0] || arrays[1]) || !(arrays[0] || is_scalar(left)) ||
      !(arrays[1] || is_scalar(right))) {
    return R_NilValue;
  }
  breathe();
  Call call{};
  const bool both = arrays[0] && arrays[1];
  set_operator(&call, STRING_ELT(names, both ? 0 : arrays[0] ? 1 : 2));
  make_room(&call, 2, 1);
  if (arrays[0]) call.inputs[call.num_inputs++] = left;
  if (arrays[1]) call.inputs[call.num_inputs++] = right;
  SEXP number = R_NilValue;
  if (!both) {
    static SEXP scalar = nullptr;  // a name of the registry's
    if (scalar == nullptr) scalar = PRINTNAME(Rf_install("scalar"));
    number = Rf_ScalarReal(Rf_asReal(arrays[0] ? right : left));
    PROTECT(number);
    add_attribute(&call, "scalar", find_attribute(call.op, scalar), number);
  } else {
    PROTECT(number);
  }
  SEXP result = invoke(call, R_NilValue);
  UNPROTECT(1);
  return result;
}
SEXP weft_r_symbol_invoke(SEXP operator_name, SEXP inputs, SEXP attributes, SEXP name) {
  return apply(listed(operator_name, inputs, attributes), name, R_NilValue);
}

}  // extern "C"
