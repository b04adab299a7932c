// weft for C++20: arrays, operators, gradients, graphs and files over the C ABI of weft.h. Header
// only; link with the library `weft`.
//
//   weft::Array x = weft::Array::from<float>({1, 2, 3, 4}, {2, 2});
//   weft::Array y = weft::op::softmax(x * 2, {.axis = 1});
//   std::cout << y;
//
// Failures throw weft::Error with the library's message and kind. Handles are cheap to copy: copies
// mean the same array, graph or symbol. Any object may be used from any thread.
#pragma once

#include "weft/array.hpp"
#include "weft/autograd.hpp"
#include "weft/custom.hpp"
#include "weft/dynamic.hpp"
#include "weft/error.hpp"
#include "weft/file.hpp"
#include "weft/gen/io.hpp"
#include "weft/gen/op.hpp"
#include "weft/gen/sym.hpp"
#include "weft/gen/train.hpp"
#include "weft/graph.hpp"
#include "weft/io.hpp"
#include "weft/library.hpp"
#include "weft/model.hpp"
#include "weft/store.hpp"
#include "weft/symbol.hpp"
#include "weft/train.hpp"
