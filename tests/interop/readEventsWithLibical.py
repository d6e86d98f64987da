"""Reads a calendar file with libical and prints its events as JSON: instants in UTC, days as they stand."""
import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

UTC = ICalGLib.Timezone.get_utc_timezone()


def said(time):
    if time.is_date():
        return "%04d-%02d-%02d" % (time.get_year(), time.get_month(), time.get_day())
    # By the VTIMEZONE of the file; a time without one of them would stay as it is and fail here.
    assert time.is_utc() or time.get_timezone() is not None
    moment = time.convert_to_zone(UTC)
    parts = (moment.get_year(), moment.get_month(), moment.get_day(), moment.get_hour(), moment.get_minute(), moment.get_second())
    return "%04d-%02d-%02dT%02d:%02d:%02dZ" % parts


def events(calendar):
    kind = ICalGLib.ComponentKind.VEVENT_COMPONENT
    event = calendar.get_first_component(kind)
    while event is not None:
        yield event
        event = calendar.get_next_component(kind)


def changed(event):
    return event.get_first_property(ICalGLib.PropertyKind.LASTMODIFIED_PROPERTY).get_lastmodified()


def category(event):
    return event.get_first_property(ICalGLib.PropertyKind.CATEGORIES_PROPERTY).get_categories()


def status(event):
    return event.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY).get_value_as_string()


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    calendar = ICalGLib.Component.new_from_string(file.read())
assert calendar.count_errors() == 0

print(json.dumps([
    {
        "uid": event.get_uid(),
        "sequence": event.get_sequence(),
        "changed": said(changed(event)),
        "start": said(event.get_dtstart()),
        "end": said(event.get_dtend()),
        "summary": event.get_summary(),
        "description": event.get_description(),
        "location": event.get_location() or "",
        "category": category(event),
        "status": status(event),
    }
    for event in events(calendar)
]))
