// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/gen/attributes_contrib.hpp"
#include "weft/gen/attributes_creation.hpp"
#include "weft/gen/attributes_detection.hpp"
#include "weft/gen/attributes_elementwise.hpp"
#include "weft/gen/attributes_image.hpp"
#include "weft/gen/attributes_indexing.hpp"
#include "weft/gen/attributes_linalg.hpp"
#include "weft/gen/attributes_nn.hpp"
#include "weft/gen/attributes_optimizer.hpp"
#include "weft/gen/attributes_quantization.hpp"
#include "weft/gen/attributes_random.hpp"
#include "weft/gen/attributes_reduce.hpp"
#include "weft/gen/attributes_rnn.hpp"
#include "weft/gen/attributes_shape.hpp"
#include "weft/gen/attributes_spatial.hpp"
