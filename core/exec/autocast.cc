#include "core/exec/autocast.h"

#include "core/exec/invoke.h"
#include "core/exec/trace.h"

namespace weft {

SmallVector<Cell*, 4> AutocastInputs(const AmpRules& rules, const Op& op, const Attrs* attrs,
                                     std::span<Cell* const> inputs,
                                     SmallVector<Ref<Cell>, 4>* made) {
  SmallVector<Cell*, 4> result;
  SmallVector<DType, 4> given;
  for (Cell* cell : inputs) {
    result.push_back(cell);
    // What is absent is not to be cast.
    given.push_back(cell == nullptr ? DType::kBool : cell->type().dtype);
  }
  bool unclear;
  const SmallVector<DType, 4> wanted = rules.InputDTypes(op, attrs, given, &unclear);
  // Files leave amp_cast out where they are to hold the network as it was.
  static const Op &cast = Op::Get("Cast"), &amp_cast = Op::Get("amp_cast");
  const Op& made_by = Trace::Current() != nullptr ? amp_cast : cast;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (wanted[i] == DType::kUnknown) continue;
    made->push_back(
        std::move(Invoke(made_by, DTypeAttrs(made_by, wanted[i]), {&result[i], 1}, {})[0]));
    result[i] = made->back().get();
  }
  return result;
}

}  // namespace weft
