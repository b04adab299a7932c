// Products of the columns of several matrices.
#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft {
namespace {

const OpRegistration khatri_rao =
    Op::Declare("khatri_rao")
        .Doc(
            "Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, "
            "columns).")
        .Amp(AmpClass::kFloat32)
        .Variadic("args", "num_args", "Matrices with one number of columns.")
        .Compose([](std::span<const Var> in, const Attrs*) {
          WEFT_CHECK(!in.empty(), ErrorKind::kValue, "khatri_rao: no matrices given");
          for (const Var& x : in) {
            WEFT_CHECK(x.rank() == 2 && x.dim(1) == in[0].dim(1), ErrorKind::kShape,
                       "khatri_rao: a matrix has shape ", ToString(x.shape()), ", expected (rows, ",
                       in[0].rank() == 2 ? in[0].dim(1) : int64_t{-1}, ")");
          }
          Var product = in[0];
          const int64_t columns = product.dim(1);
          for (const Var& x : in.subspan(1)) {
            const int64_t rows = product.dim(0), more = x.dim(0);
            product = Reshape(Reshape(product, {rows, 1, columns}) * Reshape(x, {1, more, columns}),
                              {rows * more, columns});
          }
          return Vars{product.node() == in[0].node() ? px::Copy(product) : product};
        });

}  // namespace
}  // namespace weft
