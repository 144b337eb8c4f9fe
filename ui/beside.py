"""What the side panel can show: a stay, several, rooms, a new stay, the guide."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from centre_desk.domain.periods import Nights
from centre_desk.language import Message
from ui.deeds import Deeds
from ui.draft import Draft
from ui.widgets.panel import SidePanel

if TYPE_CHECKING:
    from ui.classrooms.proposal_card import ProposalCard
    from ui.classrooms.room_card import ClassroomCard
    from ui.classrooms.slot_card import SlotCard
    from ui.widgets.booking_form import BookingForm
    from ui.widgets.group_card import GroupCard
    from ui.widgets.help import Help
    from ui.widgets.room_card import RoomCard
    from ui.widgets.stay_card import StayCard


class Beside(SidePanel):
    """The side panel with its contents, each made when it is first opened.

    Signals:
        booked: the id of a stay that was made.
        session_wanted: the id of a session whose page is asked for.
        began: a ``Draft``, as the form that holds it is made.
        classroom_edit_wanted: the id of a classroom, to be changed in *Réglages*.
        rooms_proposed: which session's code would go where, by place.
    """

    booked = Signal(object)
    session_wanted = Signal(object)
    began = Signal(object)
    classroom_edit_wanted = Signal(object)
    rooms_proposed = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._drafts: list[Draft] = []
        self._covered: QWidget | None = None

    def _begin(self, *drafts: Draft) -> None:
        self._drafts += drafts
        for draft in drafts:
            self.began.emit(draft)

    @cached_property
    def stay(self) -> StayCard:
        """One stay."""
        from ui.widgets.stay_card import StayCard

        card = StayCard(self._deeds)
        self._begin(card.draft)
        card.gone.connect(self.close_panel)
        card.session_wanted.connect(self.session_wanted)
        return self.hold(card)

    @cached_property
    def booking(self) -> BookingForm:
        """The form of a new stay."""
        from ui.widgets.booking_form import BookingForm

        form = BookingForm(self._deeds)
        self._begin(form.draft)
        form.booked.connect(self.booked)
        return self.hold(form)

    @cached_property
    def room(self) -> RoomCard:
        """One room or several."""
        from ui.widgets.room_card import RoomCard

        card = RoomCard(self._deeds)
        self._begin(*card.drafts)
        card.gone.connect(self.close_panel)
        return self.hold(card)

    @cached_property
    def slot(self) -> SlotCard:
        """One slot of the plan of the classrooms."""
        from ui.classrooms.slot_card import SlotCard

        card = SlotCard(self._deeds)
        card.gone.connect(self.close_panel)
        card.session_wanted.connect(self.session_wanted)
        card.proposal_wanted.connect(self.propose_for_session)
        return self.hold(card)

    @cached_property
    def classroom(self) -> ClassroomCard:
        """One classroom."""
        from ui.classrooms.room_card import ClassroomCard

        card = ClassroomCard(self._deeds)
        self._begin(card.form.draft)
        card.edit_wanted.connect(self.classroom_edit_wanted)
        return self.hold(card)

    @cached_property
    def proposal(self) -> ProposalCard:
        """Classrooms that are proposed."""
        from ui.classrooms.proposal_card import ProposalCard

        card = ProposalCard(self._deeds)
        card.proposed.connect(self.rooms_proposed)
        card.finished.connect(self.close_panel)
        return self.hold(card)

    @cached_property
    def group(self) -> GroupCard:
        """Stays that are dealt with together."""
        from ui.widgets.group_card import GroupCard

        card = GroupCard(self._deeds)
        card.finished.connect(self.close_panel)
        return self.hold(card)

    @cached_property
    def help(self) -> Help:
        """The guide."""
        from ui.widgets.help import Help

        return self.hold(Help())

    def show_stay(self, stay_id: int, *, moving: bool = False) -> None:
        """Show a stay; *moving* asks where it goes."""
        self.present(self.stay)
        self.stay.show_stay(stay_id, moving=moving)

    def show_several(self, stay_ids: tuple[int, ...]) -> None:
        """Show stays that are dealt with together."""
        self.present(self.group)
        self.group.show_stays(stay_ids)

    def show_rooms(
        self,
        ids: Sequence[int],
        day: date | None = None,
        begin: str = "",
        bed_id: int | None = None,
    ) -> None:
        """Show rooms; *begin* asks at once for a ``block`` or a ``repair``."""
        self.present(self.room)
        self.room.show_rooms(ids, day, begin, bed_id)

    def follow_rooms(self, ids: Sequence[int], day: date | None) -> None:
        """Show other rooms, if it is rooms that show."""
        if self.presents(self.room):
            self.room.show_rooms(ids, day)

    def show_slot(self, slot_id: int) -> None:
        """Show a slot of the plan."""
        self.present(self.slot)
        self.slot.show_slot(slot_id)

    def show_classroom(self, room_id: int, day: date | None = None, closing: bool = False) -> None:
        """Show a classroom; *closing* asks at once until when it is closed from *day* on."""
        self.present(self.classroom)
        self.classroom.show_room(room_id, day, closing=closing)

    def propose_for_week(self, first: date, last: date) -> None:
        """Propose classrooms for everything between two days, both included."""
        self.present(self.proposal)
        self.proposal.ask_for_week(first, last)

    def propose_for_session(self, session_id: int) -> None:
        """Propose classrooms for a session."""
        self.present(self.proposal)
        self.proposal.ask_for_session(session_id)

    def begin_stay(self, bed_id: int | None, arrival: date | None) -> None:
        """Open the form of a new stay."""
        self.present(self.booking)
        self.booking.begin(bed_id, arrival)

    def begin_nights(self, bed_id: int, nights: Nights) -> None:
        """Open the form of a new stay over nights that are known."""
        self.present(self.booking)
        self.booking.begin(bed_id, nights.arrival, nights.departure)

    def begin_for(self, person_id: int, name: str) -> None:
        """Open the form of a new stay for somebody known."""
        self.begin_stay(None, None)
        self.booking.fill_person(person_id, name)

    def turn_help(self, page: Message) -> None:
        """Open the guide at the part for a page; once more gives back what it covered."""
        if self.presents(self.help):
            self.close_panel()
            return
        self._covered = self.content if self.isVisible() else None
        self.help.show_page(page)
        self.present(self.help)

    def close_panel(self) -> None:
        """Put away what shows: the guide uncovers what was there, a form is kept aside."""
        if self._covered and self.presents(self.help):
            self.present(self._covered)
            return
        left = [draft for draft in self._drafts if draft.on_screen]
        super().close_panel()
        for draft in left:
            draft.leave()

    def reload(self) -> None:
        """Read what shows again."""
        for name in ("stay", "room", "group", "slot", "classroom", "proposal"):
            card = vars(self).get(name)  # asking for it by name would make it
            if card and self.presents(card):
                card.reload()
