// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/gen/op_contrib.hpp"
#include "weft/gen/op_creation.hpp"
#include "weft/gen/op_detection.hpp"
#include "weft/gen/op_elementwise.hpp"
#include "weft/gen/op_image.hpp"
#include "weft/gen/op_indexing.hpp"
#include "weft/gen/op_linalg.hpp"
#include "weft/gen/op_nn.hpp"
#include "weft/gen/op_optimizer.hpp"
#include "weft/gen/op_quantization.hpp"
#include "weft/gen/op_random.hpp"
#include "weft/gen/op_reduce.hpp"
#include "weft/gen/op_rnn.hpp"
#include "weft/gen/op_shape.hpp"
#include "weft/gen/op_spatial.hpp"
