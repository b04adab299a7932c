// Automatic mixed precision.
#include "core/graph/amp.h"

#include "capi/internal.h"
#include "core/registry/amp.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

namespace {

AmpRules Rules(weft_dtype target, size_t n, const char* const* ops, const char* const* classes,
               const char* const* attributes, const char* const* values) {
  AmpRules rules(ToDType(target));
  for (size_t k = 0; k < n; ++k) {
    CheckNotNull(ops[k], "amp", "an item of ops");
    if (attributes != nullptr && attributes[k] != nullptr) {
      rules.RequireFloat32(ops[k], attributes[k], values[k]);
    } else {
      CheckNotNull(classes[k], "amp", "an item of classes");
      rules.Set(ops[k], AmpClassNamed(classes[k]));
    }
  }
  return rules;
}

}  // namespace

extern "C" {

int weft_amp_set(int on, weft_dtype target, size_t n, const char* const* ops,
                 const char* const* classes, const char* const* attributes,
                 const char* const* values) {
  return Guarded([&] {
    SetAutocast(on == 0 ? nullptr
                        : std::make_unique<const AmpRules>(
                              Rules(target, n, ops, classes, attributes, values)));
  });
}

int weft_amp_set_loss_scale(double scale) {
  return Guarded([&] { SetLossScale(scale); });
}

int weft_symbol_amp(const weft_symbol* symbol, weft_dtype target, size_t n, const char* const* ops,
                    const char* const* classes, const char* const* attributes,
                    const char* const* values, size_t num_excluded, const char* const* excluded,
                    size_t num_parameters, const char* const* parameters, int cast_parameters,
                    weft_symbol** out) {
  return Guarded([&] {
    *out =
        ToHandle(WithAmpCasts(ToSymbol(symbol), Rules(target, n, ops, classes, attributes, values),
                              {excluded, excluded + num_excluded},
                              {parameters, parameters + num_parameters}, cast_parameters != 0));
  });
}

}  // extern "C"
