#include "core/array/token.h"

#include <cstring>
#include <utility>

namespace weft {

Value MakeToken(Ref<RefCounted> object, Device device) {
  auto holder = std::make_shared<std::pair<int64_t, Ref<RefCounted>>>();
  holder->first = static_cast<int64_t>(reinterpret_cast<intptr_t>(object.get()));
  holder->second = std::move(object);
  Value token{{DType::kInt64, {1}}, device};
  token.strides = {1};
  token.storage = MakeRef<Storage>(device, &holder->first, sizeof(int64_t), [holder] {});
  return token;
}

RefCounted* ObjectOf(const Value& token) {
  return reinterpret_cast<RefCounted*>(static_cast<intptr_t>(*token.data<int64_t>()));
}

}  // namespace weft
