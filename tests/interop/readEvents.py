"""Reads a calendar file with python3-icalendar and prints its events as JSON: instants in UTC, days as they stand."""
import datetime
import json
import sys

import icalendar


def said(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def text(event, name):
    return str(event.get(name, ""))


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

print(json.dumps([
    {
        "uid": text(event, "UID"),
        "sequence": int(event["SEQUENCE"]),
        "changed": said(event["LAST-MODIFIED"].dt),
        "start": said(event["DTSTART"].dt),
        "end": said(event["DTEND"].dt),
        "summary": text(event, "SUMMARY"),
        "description": text(event, "DESCRIPTION"),
        "location": text(event, "LOCATION"),
        "category": ",".join(str(one) for one in event["CATEGORIES"].cats),
        "status": text(event, "STATUS"),
    }
    for event in calendar.walk("VEVENT")
]))
