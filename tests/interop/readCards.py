"""Reads a file of vCards with vobject and prints, as JSON, what it understood."""
import json
import sys

import vobject

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    cards = list(vobject.readComponents(file.read()))

print(
    json.dumps(
        [
            {
                "uid": card.uid.value,
                "name": [card.n.value.family, card.n.value.given, card.n.value.prefix, card.n.value.suffix],
                "title": card.title.value if hasattr(card, "title") else "",
                "organization": card.org.value[0] if hasattr(card, "org") else "",
                "email": card.email.value if hasattr(card, "email") else "",
                "phones": [each.value for each in card.contents.get("tel", [])],
                "city": card.adr.value.city if hasattr(card, "adr") else "",
                "notes": card.note.value if hasattr(card, "note") else "",
            }
            for card in cards
        ]
    )
)
