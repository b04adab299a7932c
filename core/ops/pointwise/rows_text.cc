// Row programs as text: what attributes hold and messages show.
#include <charconv>
#include <string_view>

#include "core/base/error.h"
#include "core/ops/pointwise/rows.h"
#include "core/registry/attrs.h"

namespace weft::pointwise {
namespace {

constexpr struct {
  const char* name;
  reduce::Kind kind;
  bool mean;
} kReductions[] = {{"row_sum", reduce::Kind::kSum, false},
                   {"row_mean", reduce::Kind::kSum, true},
                   {"row_prod", reduce::Kind::kProd, false},
                   {"row_max", reduce::Kind::kMax, false},
                   {"row_min", reduce::Kind::kMin, false}};

constexpr struct {
  const char* name;
  RowOutput::Place place;
  reduce::Kind kind;
} kOutputs[] = {{"out", RowOutput::kFull, reduce::Kind::kSum},
                {"row_out", RowOutput::kRow, reduce::Kind::kSum},
                {"column_sum", RowOutput::kColumn, reduce::Kind::kSum},
                {"column_prod", RowOutput::kColumn, reduce::Kind::kProd},
                {"column_max", RowOutput::kColumn, reduce::Kind::kMax},
                {"column_min", RowOutput::kColumn, reduce::Kind::kMin},
                {"total_sum", RowOutput::kTotal, reduce::Kind::kSum},
                {"total_prod", RowOutput::kTotal, reduce::Kind::kProd},
                {"total_max", RowOutput::kTotal, reduce::Kind::kMax},
                {"total_min", RowOutput::kTotal, reduce::Kind::kMin}};

[[noreturn]] void Bad(std::string_view what, std::string_view text) {
  Fail(ErrorKind::kValue, "a row program has ", what, " '", text, "'");
}

template <typename T>
bool Number(std::string_view text, T* out) {
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), *out);
  return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
}

// The words of one statement.
SmallVector<std::string_view, 6> Words(std::string_view text) {
  SmallVector<std::string_view, 6> words;
  while (true) {
    const size_t begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos) return words;
    text.remove_prefix(begin);
    const size_t end = text.find_first_of(" \t\n");
    words.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return words;
    text.remove_prefix(end);
  }
}

uint8_t Index(std::string_view word) {
  int index = 0;
  if (!Number(word.substr(1), &index) || index < 0 || index > 255) Bad("the operand", word);
  return static_cast<uint8_t>(index);
}

Operand ParseOperand(std::string_view word, RowProgram* program) {
  if (word.front() == '%') return {Operand::kRegister, Index(word)};
  if (word.front() == 'i' && word.size() > 1 && word[1] >= '0' && word[1] <= '9') {
    const Operand operand{Operand::kInput, Index(word)};
    program->num_inputs = std::max(program->num_inputs, operand.index + 1);
    return operand;
  }
  double number;
  if (!Number(word, &number)) Bad("the operand", word);
  if (program->constants.size() > 254) Bad("too many numbers at", word);
  program->constants.push_back(number);
  return {Operand::kConstant, static_cast<uint8_t>(program->constants.size() - 1)};
}

bool ParseOutput(std::span<const std::string_view> words, RowProgram* program) {
  for (const auto& form : kOutputs) {
    if (words[0] != form.name) continue;
    if (words.size() < 2 || words.size() > 3 || words[1].front() != '%') Bad("the end", words[0]);
    RowOutput output{form.place, Index(words[1]), DType::kUnknown, form.kind};
    if (words.size() == 3) {
      const std::string name(words[2]);
      output.dtype = AttrCodec<DType>::Read(
          {AttrKind::kString, {}, static_cast<uint32_t>(name.size()), {.s = name.data()}});
    }
    program->outputs.push_back(output);
    return true;
  }
  return false;
}

RowStep ParseStep(std::span<const std::string_view> words, RowProgram* program) {
  RowStep step;
  int arity = -1;
  for (const auto& form : kReductions) {
    if (words[0] != form.name) continue;
    step.reduces = true;
    step.kind = form.kind;
    step.mean = form.mean;
    arity = 1;
  }
  for (int i = 0; arity < 0 && i < static_cast<int>(Instr::kCount); ++i) {
    const InstrInfo& info = InfoOf(static_cast<Instr>(i));
    if (words[0] != info.name) continue;
    step.instr = static_cast<Instr>(i);
    arity = info.arity;
  }
  if (arity < 0) Bad("an unknown instruction", words[0]);
  if (static_cast<int>(words.size()) != arity + 1) Bad("another number of operands for", words[0]);
  for (int i = 0; i < arity; ++i) step.args[i] = ParseOperand(words[i + 1], program);
  return step;
}

std::string PrintNumber(double value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof(text), value).ptr;
  return std::string(text, end);
}

}  // namespace

RowProgram ParseRows(std::string_view text) {
  RowProgram program;
  while (!text.empty()) {
    const size_t end = std::min(text.find(';'), text.size());
    const auto words = Words(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (words.empty()) continue;
    if (words[0].starts_with("axes=")) {
      if (!Number(words[0].substr(5), &program.axes)) Bad("the axes", words[0]);
    } else if (!ParseOutput(words, &program)) {
      if (program.steps.size() >= kMaxRowSteps) Bad("too many steps at", words[0]);
      program.steps.push_back(ParseStep(words, &program));
    }
  }
  return program;
}

std::string PrintRows(const RowProgram& program) {
  std::string text = StrCat("axes=", program.axes);
  for (const RowStep& step : program.steps) {
    std::string name = step.reduces ? "" : InfoOf(step.instr).name;
    for (const auto& form : kReductions) {
      if (step.reduces && step.kind == form.kind && step.mean == form.mean) name = form.name;
    }
    text += "; " + name;
    for (const Operand& arg : step.args) {
      if (arg.kind == Operand::kRegister) text += StrCat(" %", static_cast<int>(arg.index));
      if (arg.kind == Operand::kInput) text += StrCat(" i", static_cast<int>(arg.index));
      if (arg.kind == Operand::kConstant) text += " " + PrintNumber(program.constants[arg.index]);
    }
  }
  for (const RowOutput& output : program.outputs) {
    for (const auto& form : kOutputs) {
      if (output.place != form.place) continue;
      const bool taken = output.place == RowOutput::kColumn || output.place == RowOutput::kTotal;
      if (taken && output.kind != form.kind) continue;
      text += StrCat("; ", form.name, " %", static_cast<int>(output.step));
      if (output.dtype != DType::kUnknown) text += StrCat(" ", NameOf(output.dtype));
      break;
    }
  }
  return text;
}

}  // namespace weft::pointwise
