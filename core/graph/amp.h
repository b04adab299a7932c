// Automatic mixed precision of symbols.
#pragma once

#include <set>
#include <string>

#include "core/graph/symbol.h"
#include "core/registry/amp.h"

namespace weft {

// A copy of a float32 network in which operators read their inputs through casts to the dtypes that
// the rules want: one amp_cast for all that read an output in a dtype, amp_multicast where the
// widest dtype shows only when types are known. Variables without "__dtype__" count as float32;
// outputs that would have the target's dtype become float32 again. Nodes named in `excluded`, and
// those that hold symbols (loops, branches), run in float32. Of `parameters`, variables that are read
// in the target's dtype alone take it themselves ("__dtype__") where `cast_parameters` says so;
// others are said to be float32.
Ref<Symbol> WithAmpCasts(const Symbol& symbol, const AmpRules& rules,
                         const std::set<std::string>& excluded,
                         const std::set<std::string>& parameters, bool cast_parameters);

// Puts casts in front of a node that is being made, whatever its inputs turn out to be.
void CastInputs(const AmpRules& rules, SymbolNode* node);

// amp_cast and amp_multicast: compositions of nothing but Cast.
bool IsAmpCast(const Op& op);

}  // namespace weft
