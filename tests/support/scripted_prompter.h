#pragma once

#include "ui/app/prompter.h"

#include <gtest/gtest.h>

#include <deque>

namespace glidepath::test {

/// Answers the questions it was told to expect, in their order, and fails the test when anything else is asked or told,
/// or when something expected never came.
class ScriptedPrompter : public ui::Prompter {
public:
    ~ScriptedPrompter() override {
        for (const auto& expected : m_expected)
            ADD_FAILURE() << "was never asked: " << expected.id.toStdString();
    }
    void expect(const QString& id, int answer = 0) { m_expected.push_back({id, answer}); }

    [[nodiscard]] int ask(const ui::Question& question) override { return next(question.id, question.whenLeft); }
    void tell(const ui::Notice& notice) override { static_cast<void>(next(notice.id, 0)); }

private:
    struct Expected {
        QString id;
        int answer{};
    };
    int next(const QString& id, int otherwise) {
        if (m_expected.empty() || m_expected.front().id != id) {
            ADD_FAILURE() << "asked unexpectedly: " << id.toStdString();
            return otherwise;
        }
        const int answer = m_expected.front().answer;
        m_expected.pop_front();
        return answer;
    }
    std::deque<Expected> m_expected;
};

} // namespace glidepath::test
