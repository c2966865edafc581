// toml++ 3.3 asserts, or with NDEBUG assumes, what a text such as `[[[` does not keep; the code behind those places
// reports the error as it should. So nothing is asserted here and nothing assumed.
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#include "CTOML.h"

namespace {

class Walk {
public:
  Walk(ctoml_visit visit, void *context) : visit_(visit), context_(context) {}

  void node(const toml::node &node, const std::string_view *key) const {
    ctoml_event event = begin(node, key);
    switch (node.type()) {
    case toml::node_type::table:
      event.kind = ctoml_table;
      visit_(&event, context_);
      for (const auto &[name, child] : *node.as_table()) {
        const std::string_view text = name.str();
        this->node(child, &text);
      }
      return end(node);
    case toml::node_type::array:
      event.kind = ctoml_array;
      visit_(&event, context_);
      for (const auto &child : *node.as_array()) this->node(child, nullptr);
      return end(node);
    default:
      fill(event, node);
      if (event.kind == ctoml_date) {
        const std::string text = moment(node);
        event.text = text.data();
        event.text_count = text.size();
        return visit_(&event, context_);
      }
      visit_(&event, context_);
    }
  }

private:
  ctoml_visit visit_;
  void *context_;

  static ctoml_event begin(const toml::node &node, const std::string_view *key) {
    ctoml_event event = {};
    if (key) {
      event.key = key->data();
      event.key_count = key->size();
    }
    event.line = static_cast<int>(node.source().begin.line);
    event.column = static_cast<int>(node.source().begin.column);
    return event;
  }

  template <typename... Numbers> static std::string format(const char *pattern, Numbers... numbers) {
    char text[64];
    std::snprintf(text, sizeof text, pattern, static_cast<int>(numbers)...);
    return text;
  }

  static std::string day(const toml::date &date) {
    return format("%04d-%02d-%02d", date.year, date.month, date.day);
  }

  static std::string clock(const toml::time &time) {
    return format("%02d:%02d:%02d", time.hour, time.minute, time.second);
  }

  // A date, a time or both, as ISO 8601.
  static std::string moment(const toml::node &node) {
    if (const auto *date = node.as_date()) return day(date->get());
    if (const auto *time = node.as_time()) return clock(time->get());
    const auto *both = node.as_date_time();
    if (!both) return "";
    const std::string text = day(both->get().date) + "T" + clock(both->get().time);
    if (!both->get().offset) return text;
    const int minutes = both->get().offset->minutes;
    const int size = minutes < 0 ? -minutes : minutes;
    return text + (minutes < 0 ? "-" : "+") + format("%02d:%02d", size / 60, size % 60);
  }

  void end(const toml::node &node) const {
    ctoml_event event = begin(node, nullptr);
    event.kind = ctoml_end;
    visit_(&event, context_);
  }

  static void fill(ctoml_event &event, const toml::node &node) {
    event.kind = ctoml_date;
    if (const auto *string = node.as_string()) {
      event.kind = ctoml_string;
      event.text = string->get().data();
      event.text_count = string->get().size();
    } else if (const auto *integer = node.as_integer()) {
      event.kind = ctoml_integer;
      event.integer = integer->get();
    } else if (const auto *real = node.as_floating_point()) {
      event.kind = ctoml_float;
      event.real = real->get();
    } else if (const auto *boolean = node.as_boolean()) {
      event.kind = ctoml_boolean;
      event.integer = boolean->get() ? 1 : 0;
    }
  }
};

// Every part of a dotted key is a table within a table, and toml++ bounds only the nesting of values.
constexpr int most_dots = 256;

// The first line with more dots than that, counted from 1; 0 when there is none.
int line_too_deep(std::string_view text) {
  int line = 1, dots = 0;
  for (const char byte : text) {
    if (byte == '\n') {
      line += 1;
      dots = 0;
    } else if (byte == '.' && ++dots > most_dots) {
      return line;
    }
  }
  return 0;
}

void report(ctoml_error *error, int line, std::string_view text) {
  error->line = line;
  const size_t count = text.size() < sizeof error->message ? text.size() : sizeof error->message - 1;
  std::memcpy(error->message, text.data(), count);
  error->message[count] = '\0';
}

} // namespace

bool ctoml_parse(const char *bytes, size_t count, ctoml_visit visit, void *context, ctoml_error *error) {
  const std::string_view text(bytes, count);
  if (const int line = line_too_deep(text)) {
    report(error, line, "more than 256 dots in one line");
    return false;
  }
  const toml::parse_result result = toml::parse(text);
  if (!result) {
    const toml::parse_error &cause = result.error();
    report(error, static_cast<int>(cause.source().begin.line), cause.description());
    return false;
  }
  Walk(visit, context).node(result.table(), nullptr);
  return true;
}

#define CTOML_TEXT(number) #number
#define CTOML_VERSION(major, minor, patch) CTOML_TEXT(major) "." CTOML_TEXT(minor) "." CTOML_TEXT(patch)

const char *ctoml_version(void) { return CTOML_VERSION(TOML_LIB_MAJOR, TOML_LIB_MINOR, TOML_LIB_PATCH); }
