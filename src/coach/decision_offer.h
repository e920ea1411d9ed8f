#pragma once

#include "journal/records.h"

#include <string>

namespace glidepath::coach {

/// Something a person can decide with one click: the words of the button, and what then goes into the journal, which
/// lacks nothing but the time.
struct DecisionOffer {
    std::string words;
    journal::Decision decision;
    friend bool operator==(const DecisionOffer&, const DecisionOffer&) = default;
};

} // namespace glidepath::coach
