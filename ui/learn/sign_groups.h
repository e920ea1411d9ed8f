#pragma once

#include "coach/warning_signs_view.h"

#include <QWidget>

#include <map>
#include <string>

namespace glidepath::ui {

/// The warning signs by what they ask for: the emergency first and largest, then a doctor today and within days, then
/// what ends an exercise. Says so where they could not be read.
class SignGroups : public QWidget {
    Q_OBJECT
public:
    /// Where each sign comes from, by its id; may be empty.
    using SourcesById = std::map<std::string, std::string>;
    explicit SignGroups(const coach::WarningSignsView& view, const SourcesById& sources = {},
                        QWidget* parent = nullptr);
};

} // namespace glidepath::ui
