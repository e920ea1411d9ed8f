#include "assessment/course.h"

#include <algorithm>
#include <utility>

namespace glidepath::assessment {

namespace {

template <class Event>
void sortByNumber(std::vector<Event>& events) {
    std::sort(events.begin(), events.end(),
              [](const Event& one, const Event& other) { return one.number < other.number; });
}

} // namespace

Course courseOf(std::shared_ptr<const Rulebook> book, Past past) {
    std::sort(past.sessions.begin(), past.sessions.end(), // adding in order moves nothing
              [](const SessionDone& one, const SessionDone& other) { return one.began.utc < other.began.utc; });
    sortByNumber(past.choices);
    sortByNumber(past.signs);
    Course course{std::move(book)};
    for (SessionDone& session : past.sessions)
        course.add(std::move(session));
    for (const CheckIn& checkIn : past.checkIns)
        course.add(checkIn);
    for (const Choice& choice : past.choices)
        course.add(choice);
    for (const SignsAnswered& answered : past.signs)
        course.add(answered);
    return course;
}

} // namespace glidepath::assessment
