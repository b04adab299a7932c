// Diagonals and triangles of matrices, as vectors and back.
#include <algorithm>
#include <cstring>

#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct DiagonalAttrs {
  int64_t offset = 0;
};

struct TrianAttrs {
  int64_t offset = 0;
  bool lower = true;
};

void CheckSquare(const InferContext& c) {
  const Shape& shape = c.in(0).shape;
  WEFT_CHECK(shape.size() >= 2 && shape.back() == shape[shape.size() - 2], ErrorKind::kShape,
             c.name(), ": A has shape ", ToString(shape), ", expected square matrices");
}

int64_t DiagonalLength(int64_t n, int64_t offset, const char* op) {
  const int64_t length = n - std::abs(offset);
  WEFT_CHECK(length > 0, ErrorKind::kValue, op, ": offset is ", offset,
             ", expected a diagonal of matrices of size ", n);
  return length;
}

// A shape with the last two axes replaced by one, or the last one by two equal ones.
Shape Packed(const Shape& shape, int64_t length) {
  Shape result(shape.begin(), shape.end() - 2);
  result.push_back(length);
  return result;
}
Shape Unpacked(const Shape& shape, int64_t n) {
  Shape result(shape.begin(), shape.end() - 1);
  result.push_back(n);
  result.push_back(n);
  return result;
}

const OpRef kExtractDiag("_linalg_extractdiag");
const OpRef kMakeDiag("_linalg_makediag");
const OpRef kExtractTrian("_linalg_extracttrian");
const OpRef kMakeTrian("_linalg_maketrian");

const OpRegistration extract_diag =
    Op::Declare("_linalg_extractdiag")
        .Alias("linalg_extractdiag")
        .Doc("A diagonal of every matrix; a view of the same memory.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., n, n).")
        .Attributes(AttrSchemaBuilder<DiagonalAttrs>().Add(
            "offset", &DiagonalAttrs::offset, "Which diagonal: above (> 0) or below the main one."))
        .Infer([](InferContext& c) {
          CheckSquare(c);
          const Shape& shape = c.in(0).shape;
          c.Out(c.in(0).dtype,
                Packed(shape,
                       DiagonalLength(shape.back(), c.attrs<DiagonalAttrs>().offset, c.name())));
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const Value& a = c.in(0);
          const int64_t offset = c.attrs<DiagonalAttrs>().offset;
          const int64_t row = a.strides[a.rank() - 2], col = a.strides[a.rank() - 1];
          Strides strides(a.strides.begin(), a.strides.end() - 2);
          strides.push_back(row + col);
          const int64_t start = offset > 0 ? offset * col : -offset * row;
          const Value view = ViewAs(a, c.out(0).shape, strides, a.offset + start);
          if (c.out(0).storage) {
            CopyElements(view, c.out(0));
          } else {
            c.out(0) = view;
          }
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, Call1(kMakeDiag, {g.d()}, MakeAttrs(g.attrs<DiagonalAttrs>())));
        });

const OpRegistration make_diag =
    Op::Declare("_linalg_makediag")
        .Alias("linalg_makediag")
        .Doc("Matrices with the vectors on one diagonal and zeros elsewhere.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., n).")
        .Attributes(AttrSchemaBuilder<DiagonalAttrs>().Add(
            "offset", &DiagonalAttrs::offset, "Which diagonal: above (> 0) or below the main one."))
        .Infer([](InferContext& c) {
          const Shape& shape = c.in(0).shape;
          WEFT_CHECK(!shape.empty(), ErrorKind::kShape, c.name(),
                     ": A has shape (), expected at least one axis");
          c.Out(c.in(0).dtype,
                Unpacked(shape, shape.back() + std::abs(c.attrs<DiagonalAttrs>().offset)));
        })
        .Cpu([](KernelContext& c) {
          const Value& out = c.out(0);
          std::memset(out.raw(), 0, out.bytes());
          const int64_t n = out.shape.back(), offset = c.attrs<DiagonalAttrs>().offset;
          Strides strides = RowMajor(out.shape);
          strides.pop_back();
          strides.back() = n + 1;
          const int64_t start = offset > 0 ? offset : -offset * n;
          CopyElements(c.in(0), ViewAs(out, c.in(0).shape, strides, out.offset + start));
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, Call1(kExtractDiag, {g.d()}, MakeAttrs(g.attrs<DiagonalAttrs>())));
        });

// The triangle of n x n matrices below the diagonal `offset`, or above it. An upper triangle is
// packed as the lower one of the transposed matrix.
struct Triangle {
  Triangle(int64_t size, const TrianAttrs& attrs)
      : n(size),
        skipped(std::abs(attrs.offset)),
        lower(attrs.offset < 0 || (attrs.offset == 0 && attrs.lower)) {}
  int64_t count() const { return (n - skipped) * (n - skipped + 1) / 2; }
  int64_t n, skipped;
  bool lower;
};

// Calls fn(offset in the matrices, offset in the vectors) for every element of the triangles.
template <typename Fn>
void ForTriangles(const Triangle& t, int64_t matrices, const Fn& fn) {
  for (int64_t m = 0, packed = 0; m < matrices; ++m) {
    for (int64_t r = t.skipped; r < t.n; ++r) {
      for (int64_t k = 0; k <= r - t.skipped; ++k) {
        fn(m * t.n * t.n + (t.lower ? r * t.n + k : k * t.n + r), packed++);
      }
    }
  }
}

AttrSchemaBuilder<TrianAttrs> TrianSchema() {
  AttrSchemaBuilder<TrianAttrs> schema;
  schema
      .Add("offset", &TrianAttrs::offset,
           "The diagonal that bounds the triangle: above (> 0) or below the main one.")
      .Add("lower", &TrianAttrs::lower, "The lower triangle, where offset is 0.");
  return schema;
}

const OpRegistration extract_trian =
    Op::Declare("_linalg_extracttrian")
        .Alias("linalg_extracttrian")
        .Doc(
            "The elements of a triangle of every matrix as a vector: a lower one row by row, an "
            "upper one column by column.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., n, n).")
        .Attributes(TrianSchema())
        .Infer([](InferContext& c) {
          CheckSquare(c);
          const Shape& shape = c.in(0).shape;
          const auto& attrs = c.attrs<TrianAttrs>();
          DiagonalLength(shape.back(), attrs.offset, c.name());
          c.Out(c.in(0).dtype, Packed(shape, Triangle(shape.back(), attrs).count()));
        })
        .Cpu([](KernelContext& c) {
          const Value a = RowMajorCopyIfNeeded(c.in(0));
          const Triangle t(a.shape.back(), c.attrs<TrianAttrs>());
          VisitElementSize(SizeOf(a.dtype), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* in = a.data<const T>();
            T* out = c.out(0).data<T>();
            ForTriangles(t, a.size() / (t.n * t.n),
                         [&](int64_t at, int64_t packed) { out[packed] = in[at]; });
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, Call1(kMakeTrian, {g.d()}, MakeAttrs(g.attrs<TrianAttrs>())));
        });

// The size of the matrices whose triangle has `count` elements; throws where there is none.
int64_t TriangleSize(int64_t count, int64_t offset, const char* op) {
  int64_t side = 0;
  while (side * (side + 1) / 2 < count) ++side;
  WEFT_CHECK(count > 0 && side * (side + 1) / 2 == count, ErrorKind::kShape, op, ": A has ", count,
             " elements in its last axis, expected n (n + 1) / 2 of them");
  return side + std::abs(offset);
}

const OpRegistration make_trian =
    Op::Declare("_linalg_maketrian")
        .Alias("linalg_maketrian")
        .Doc(
            "Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by "
            "row, "
            "an upper one column by column.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., n (n + 1) / 2).")
        .Attributes(TrianSchema())
        .Infer([](InferContext& c) {
          const Shape& shape = c.in(0).shape;
          WEFT_CHECK(!shape.empty(), ErrorKind::kShape, c.name(),
                     ": A has shape (), expected at least one axis");
          c.Out(
              c.in(0).dtype,
              Unpacked(shape, TriangleSize(shape.back(), c.attrs<TrianAttrs>().offset, c.name())));
        })
        .Cpu([](KernelContext& c) {
          const Value a = RowMajorCopyIfNeeded(c.in(0));
          const Value& out = c.out(0);
          std::memset(out.raw(), 0, out.bytes());
          const Triangle t(out.shape.back(), c.attrs<TrianAttrs>());
          VisitElementSize(SizeOf(a.dtype), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* in = a.data<const T>();
            T* to = out.data<T>();
            ForTriangles(t, out.size() / (t.n * t.n),
                         [&](int64_t at, int64_t packed) { to[at] = in[packed]; });
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, Call1(kExtractTrian, {g.d()}, MakeAttrs(g.attrs<TrianAttrs>())));
        });

const OpRegistration sum_log_diag =
    Op::Declare("_linalg_sumlogdiag")
        .Alias("linalg_sumlogdiag")
        .Doc("Sum of the logarithms of the diagonal of every matrix.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., n, n), with a positive diagonal.")
        .Infer([](InferContext& c) {
          CheckSquare(c);
          const Shape& shape = c.in(0).shape;
          c.Out(c.in(0).dtype,
                shape.size() == 2 ? Shape{1} : Shape(shape.begin(), shape.end() - 2));
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          return Vars{Sum(px::Log(Call1(kExtractDiag, {in[0]})), {-1})};
        });

}  // namespace
}  // namespace weft
