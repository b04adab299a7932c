// Random changes of colours of an image: interleaved bytes, red first.
#pragma once

#include <cstdint>

#include "core/io/image_attrs.h"
#include "core/io/order.h"

namespace weft::io {

// Whether ChangeColors does anything.
bool ChangesColors(const ImageAttrs& attrs);

// Brightness, contrast and saturation in a random order, then noise along the principal components
// of natural colours (Krizhevsky, Sutskever, Hinton, "ImageNet classification with deep
// convolutional neural networks", 2012), then hue, lightness and saturation. Gray images get
// brightness and contrast.
void ChangeColors(const ImageAttrs& attrs, SampleRandom& random, uint8_t* pixels, int64_t count,
                  int channels);

// Multiplies colours.
void Brighten(float amount, uint8_t* pixels, int64_t count, int channels);
// Adds to hue (0 to 180), lightness and saturation (0 to 255); 3 or 4 channels.
void ShiftHls(int hue, int lightness, int saturation, uint8_t* pixels, int64_t count, int channels);

}  // namespace weft::io
