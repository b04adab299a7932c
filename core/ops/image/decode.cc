// Image files in memory and on disk as operators.
#include <optional>
#include <string>

#include "core/base/file.h"
#include "core/ops/image/codec.h"
#include "core/registry/op.h"

namespace weft::image {
namespace {

struct DecodeAttrs {
  std::string filename;  // _cvimread alone
  int64_t flag = 1;
  bool to_rgb = true;
};

struct EncodeAttrs {
  std::string format = ".jpg";
  std::optional<int64_t> quality;
  bool from_rgb = true;
};

constexpr int64_t kAsStored = -1;

// (height, width, channels): the size is in the bytes.
void InferPixels(InferContext& c, const DecodeAttrs& attrs) {
  WEFT_CHECK(attrs.flag >= kAsStored && attrs.flag <= 1, ErrorKind::kValue, c.name(), ": flag is ",
             attrs.flag, ", expected 0 (gray), 1 (colour) or -1 (as stored)");
  const int64_t channels = attrs.flag == kAsStored ? kUnknownDim : attrs.flag == 0 ? 1 : 3;
  c.Out(DType::kUint8, {kUnknownDim, kUnknownDim, channels});
}

int Channels(const Header& header, int64_t flag) {
  if (flag == kAsStored) return header.alpha ? 4 : header.channels;
  return flag == 0 ? 1 : 3;
}

void DecodeInto(KernelContext& c, std::span<const uint8_t> bytes, const DecodeAttrs& attrs,
                const std::string& who) {
  thread_local Decoder decoder;
  const Header header = ReadHeader(bytes, who);
  const int channels = Channels(header, attrs.flag);
  c.out(0) = AllocateValue(c.device, DType::kUint8, {header.height, header.width, channels});
  decoder.Decode(bytes, channels, attrs.to_rgb, c.out(0).data<uint8_t>(), who);
}

AttrSchemaBuilder<DecodeAttrs> DecodeSchema(AttrSchemaBuilder<DecodeAttrs> schema = {}) {
  return schema
      .Add("flag", &DecodeAttrs::flag,
           "1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.")
      .Add("to_rgb", &DecodeAttrs::to_rgb, "Whether red comes first, else blue.");
}

const OpRegistration imdecode =
    Op::Declare("_cvimdecode")
        .Alias("_npi_cvimdecode")
        .Doc(
            "Decodes a JPEG or PNG image: uint8 of shape (height, width, channels). 16-bit samples "
            "keep their upper byte; the orientation in EXIF data is ignored.")
        .Input("buf", "The bytes of the file: uint8, one axis.")
        .Attributes(DecodeSchema())
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).dtype == DType::kUint8 && c.in(0).shape.size() == 1, ErrorKind::kType,
                     c.name(), ": buf is ", NameOf(c.in(0).dtype), " of shape ",
                     ToString(c.in(0).shape), ", expected uint8 with one axis");
          InferPixels(c, c.attrs<DecodeAttrs>());
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const Value buf = RowMajorCopyIfNeeded(c.in(0));
          DecodeInto(c, {buf.data<const uint8_t>(), static_cast<size_t>(buf.size())},
                     c.attrs<DecodeAttrs>(), StrCat(c.name(), ": buf"));
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

const OpRegistration imread =
    Op::Declare("_cvimread")
        .Alias("_npi_cvimread")
        .Doc("Reads and decodes a JPEG or PNG file, as _cvimdecode does.")
        .Attributes(DecodeSchema(AttrSchemaBuilder<DecodeAttrs>().Required(
            "filename", &DecodeAttrs::filename, "Path of the file.")))
        .Infer([](InferContext& c) { InferPixels(c, c.attrs<DecodeAttrs>()); })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<DecodeAttrs>();
          const std::string who = StrCat(c.name(), ": filename ", attrs.filename);
          std::string bytes;
          try {
            bytes = ReadFile(attrs.filename);
          } catch (const Error& error) {
            Fail(error.kind(), c.name(), ": filename ", error.what());
          }
          DecodeInto(c, {reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()}, attrs, who);
        });

const OpRegistration imencode =
    Op::Declare("_image_imencode")
        .Doc("Encodes an image as a JPEG or PNG file: uint8 with one axis.")
        .Input("data", "uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.")
        .Attributes(
            AttrSchemaBuilder<EncodeAttrs>()
                .Add("format", &EncodeAttrs::format, "\".jpg\", \".jpeg\" or \".png\".")
                .Add("quality", &EncodeAttrs::quality,
                     "JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3.")
                .Add("from_rgb", &EncodeAttrs::from_rgb, "Whether red comes first, else blue."))
        .Infer([](InferContext& c) {
          const Shape& shape = c.in(0).shape;
          WEFT_CHECK(c.in(0).dtype == DType::kUint8 && (shape.size() == 2 || shape.size() == 3),
                     ErrorKind::kType, c.name(), ": data is ", NameOf(c.in(0).dtype), " of shape ",
                     ToString(shape), ", expected uint8 of shape (height, width, channels)");
          c.Out(DType::kUint8, {kUnknownDim});
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<EncodeAttrs>();
          const bool jpeg = attrs.format == ".jpg" || attrs.format == ".jpeg";
          WEFT_CHECK(jpeg || attrs.format == ".png", ErrorKind::kValue, c.name(), ": format is '",
                     attrs.format, "', expected '.jpg', '.jpeg' or '.png'");
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const int64_t channels = data.rank() == 2 ? 1 : data.shape[2];
          const int64_t quality = attrs.quality.value_or(jpeg ? 95 : 3);
          WEFT_CHECK(quality >= 0 && quality <= 100 && channels >= 1 && channels <= 4,
                     ErrorKind::kValue, c.name(), ": data has shape ", ToString(data.shape),
                     " and quality is ", quality, ", expected 1, 3 or 4 channels and 0 to 100");
          const auto encode = jpeg ? EncodeJpeg : EncodePng;
          const std::vector<uint8_t> bytes = encode(
              data.data<const uint8_t>(), data.shape[0], data.shape[1], static_cast<int>(channels),
              attrs.from_rgb, static_cast<int>(quality), c.name());
          c.out(0) =
              FromHost(c.device, DType::kUint8, {std::ssize(bytes)}, bytes.data(), bytes.size());
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

}  // namespace
}  // namespace weft::image
