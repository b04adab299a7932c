// Calls of operators. A generated function of R passes what it is (`spec`:
// name, inputs, attributes, what counts variadic ones), its frame, and what
// came through its dots.
#include <cstring>

#include "bridge.h"

using namespace weft_r;

namespace {

struct Call {
  const char* name;
  const weft_op* op;
  bool variadic;
  size_t num_inputs;
  SEXP* inputs;  // R_NilValue: absent
  size_t num_attributes;
  const char** attributes;
  SEXP* values;
};

// The argument's value, evaluated; R_MissingArg where it was left out.
SEXP argument(SEXP frame, SEXP symbol) {
  SEXP value = Rf_findVarInFrame(frame, symbol);
  if (value == R_UnboundValue || value == R_MissingArg) return R_MissingArg;
  return TYPEOF(value) == PROMSXP ? Rf_eval(symbol, frame) : value;
}

bool is_input(SEXP value) {
  return is_handle(value, Traits<weft_array>::kClass) ||
         is_handle(value, Traits<weft_symbol>::kClass);
}

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
  call.name = CHAR(STRING_ELT(VECTOR_ELT(spec, 0), 0));
  SEXP inputs = VECTOR_ELT(spec, 1), attributes = VECTOR_ELT(spec, 2);
  SEXP counter = VECTOR_ELT(spec, 3);
  call.variadic = counter != R_NilValue;
  check(weft_op_find(call.name, &call.op));

  SEXP dot_names = Rf_getAttrib(dots, R_NamesSymbol);
  const R_xlen_t num_dots = XLENGTH(dots), num_named = XLENGTH(attributes);
  size_t room = static_cast<size_t>(XLENGTH(inputs));
  for (R_xlen_t i = 0; i < num_dots; ++i) {
    SEXP value = VECTOR_ELT(dots, i);
    room += TYPEOF(value) == VECSXP ? static_cast<size_t>(XLENGTH(value)) : 1;
  }
  call.inputs = reinterpret_cast<SEXP*>(R_alloc(room + 1, sizeof(SEXP)));
  const auto most = static_cast<size_t>(num_named + num_dots);
  call.attributes = reinterpret_cast<const char**>(R_alloc(most + 1, sizeof(char*)));
  call.values = reinterpret_cast<SEXP*>(R_alloc(most + 1, sizeof(SEXP)));

  if (!call.variadic) {
    for (R_xlen_t i = 0; i < XLENGTH(inputs); ++i) {
      SEXP value = argument(frame, Rf_installTrChar(STRING_ELT(inputs, i)));
      call.inputs[call.num_inputs++] = value == R_MissingArg ? R_NilValue : value;
    }
  }
  for (R_xlen_t i = 0; i < num_named; ++i) {
    SEXP value = argument(frame, Rf_installTrChar(STRING_ELT(attributes, i)));
    if (value == R_MissingArg) continue;
    call.attributes[call.num_attributes] = CHAR(STRING_ELT(attributes, i));
    call.values[call.num_attributes++] = value;
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
    call.attributes[call.num_attributes] = name;
    call.values[call.num_attributes++] = value;
  }
  while (call.num_inputs > 0 && call.inputs[call.num_inputs - 1] == R_NilValue) --call.num_inputs;
  return call;
}

// The call's attributes in a handle, or R_NilValue where none is given. `count`
// of the inputs.
SEXP attributes_of(const Call& call, size_t count) {
  const char* counter = weft_op_count_attribute(call.op);
  bool counted = counter == nullptr;
  auto* ids = reinterpret_cast<int32_t*>(R_alloc(call.num_attributes + 2, sizeof(int32_t)));
  auto* values =
      reinterpret_cast<weft_value*>(R_alloc(call.num_attributes + 2, sizeof(weft_value)));
  size_t n = 0;
  for (; n < call.num_attributes; ++n) {
    const char* name = call.attributes[n];
    check(weft_op_attr_index(call.op, name, &ids[n]));
    if (counter != nullptr && std::strcmp(counter, name) == 0) counted = true;
    const char* text = attribute_text(call.values[n], name);
    values[n] = weft_value{};
    values[n].kind = WEFT_KIND_STRING;
    values[n].size = static_cast<uint32_t>(std::strlen(text));
    values[n].value.s = text;
  }
  if (!counted) {
    check(weft_op_attr_index(call.op, counter, &ids[n]));
    values[n] = weft_value{};
    values[n].kind = WEFT_KIND_INT;
    values[n++].value.i = static_cast<int64_t>(count);
  }
  if (n == 0) return R_NilValue;
  return make_handle<weft_attrs>(
      [&](weft_attrs** out) { return weft_attrs_create(call.op, n, ids, values, out); });
}

weft_attrs* attrs_in(SEXP holder) {
  return holder == R_NilValue ? nullptr : static_cast<weft_attrs*>(R_ExternalPtrAddr(holder));
}

SEXP invoke(const Call& call, SEXP out) {
  auto** inputs = reinterpret_cast<weft_array**>(R_alloc(call.num_inputs + 1, sizeof(weft_array*)));
  for (size_t i = 0; i < call.num_inputs; ++i) {
    inputs[i] = call.inputs[i] == R_NilValue ? nullptr : get<weft_array>(call.inputs[i], call.name);
  }
  SEXP holder = PROTECT(attributes_of(call, call.num_inputs));
  const weft_attrs* attrs = attrs_in(holder);
  size_t n = 0;
  check(weft_op_num_outputs(call.op, attrs, &n));
  SEXP result = R_NilValue;
  if (out != R_NilValue) {
    size_t given = 0;
    weft_array** outputs = get_arrays(out, &given, "out");
    if (given != n) {
      raise(WEFT_ERROR_VALUE, "%s: out has %d arrays, expected %d", call.name,
            static_cast<int>(given), static_cast<int>(n));
    }
    check(weft_invoke(call.op, attrs, call.num_inputs, inputs, &n, outputs));
    result = out;
  } else {
    result = make_arrays(n, [&](weft_array** outputs) {
      size_t room = n;
      return weft_invoke(call.op, attrs, call.num_inputs, inputs, &room, outputs);
    });
    if (n == 1) result = VECTOR_ELT(result, 0);
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
  SEXP holder = PROTECT(attributes_of(call, call.variadic ? count : call.num_inputs));
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
  call.name = get_text(name, "operator");
  check(weft_op_find(call.name, &call.op));
  call.variadic = weft_op_count_attribute(call.op) != nullptr;
  call.num_inputs = static_cast<size_t>(Rf_xlength(inputs));
  call.inputs = reinterpret_cast<SEXP*>(R_alloc(call.num_inputs + 1, sizeof(SEXP)));
  for (size_t i = 0; i < call.num_inputs; ++i) {
    call.inputs[i] = VECTOR_ELT(inputs, static_cast<R_xlen_t>(i));
  }
  call.num_attributes = static_cast<size_t>(Rf_xlength(attributes));
  call.values = reinterpret_cast<SEXP*>(R_alloc(call.num_attributes + 1, sizeof(SEXP)));
  size_t named = 0;
  call.attributes = get_texts(Rf_getAttrib(attributes, R_NamesSymbol), &named, "attributes");
  if (named != call.num_attributes) {
    raise(WEFT_ERROR_VALUE, "%s: some attributes have no name", call.name);
  }
  for (size_t i = 0; i < call.num_attributes; ++i) {
    call.values[i] = VECTOR_ELT(attributes, static_cast<R_xlen_t>(i));
  }
  return call;
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
SEXP weft_r_symbol_invoke(SEXP operator_name, SEXP inputs, SEXP attributes, SEXP name) {
  return apply(listed(operator_name, inputs, attributes), name, R_NilValue);
}

}  // extern "C"
