"""Pages and cards by their names; each is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ui.beside import Beside
    from ui.classrooms.proposal_card import ProposalCard
    from ui.classrooms.room_card import ClassroomCard
    from ui.classrooms.slot_card import SlotCard
    from ui.pages.classrooms import ClassroomsPage
    from ui.pages.handover import HandoverPage
    from ui.pages.housekeeping import HousekeepingPage
    from ui.pages.lists import ListsPage
    from ui.pages.meals import MealsPage
    from ui.pages.people import PeoplePage
    from ui.pages.reports import ReportsPage
    from ui.pages.rooms import RoomsPage
    from ui.pages.sessions import SessionsPage
    from ui.pages.settings import SettingsPage
    from ui.pages.today import TodayPage
    from ui.places import Pages
    from ui.widgets.booking_form import BookingForm
    from ui.widgets.group_card import GroupCard
    from ui.widgets.help import Help
    from ui.widgets.room_card import RoomCard
    from ui.widgets.stay_card import StayCard


class PagesByName:
    """Whatever shows the pages."""

    pages: Pages

    @property
    def today(self) -> TodayPage:
        """*Aujourd'hui*."""
        return cast("TodayPage", self.pages["today"])

    @property
    def rooms(self) -> RoomsPage:
        """*Chambres*."""
        return cast("RoomsPage", self.pages["rooms"])

    @property
    def sessions(self) -> SessionsPage:
        """*Sessions*."""
        return cast("SessionsPage", self.pages["sessions"])

    @property
    def classrooms(self) -> ClassroomsPage:
        """*Salles*."""
        return cast("ClassroomsPage", self.pages["classrooms"])

    @property
    def lists(self) -> ListsPage:
        """*Listes*."""
        return cast("ListsPage", self.pages["lists"])

    @property
    def meals(self) -> MealsPage:
        """*Repas*."""
        return cast("MealsPage", self.pages["meals"])

    @property
    def people(self) -> PeoplePage:
        """*Personnes*."""
        return cast("PeoplePage", self.pages["people"])

    @property
    def housekeeping(self) -> HousekeepingPage:
        """*Ménage*."""
        return cast("HousekeepingPage", self.pages["housekeeping"])

    @property
    def handover(self) -> HandoverPage:
        """*Relève*."""
        return cast("HandoverPage", self.pages["handover"])

    @property
    def reports(self) -> ReportsPage:
        """*Rapports*."""
        return cast("ReportsPage", self.pages["reports"])

    @property
    def settings(self) -> SettingsPage:
        """*Réglages*."""
        return cast("SettingsPage", self.pages["settings"])


class CardsByName:
    """Whatever has the side panel."""

    panel: Beside

    @property
    def stay_card(self) -> StayCard:
        """The stay beside."""
        return self.panel.stay

    @property
    def booking(self) -> BookingForm:
        """The form of a new stay."""
        return self.panel.booking

    @property
    def room_card(self) -> RoomCard:
        """The rooms beside."""
        return self.panel.room

    @property
    def slot_card(self) -> SlotCard:
        """The slot of the plan beside."""
        return self.panel.slot

    @property
    def classroom_card(self) -> ClassroomCard:
        """The classroom beside."""
        return self.panel.classroom

    @property
    def proposal_card(self) -> ProposalCard:
        """The classrooms that are proposed."""
        return self.panel.proposal

    @property
    def group_card(self) -> GroupCard:
        """The stays that are dealt with together."""
        return self.panel.group

    @property
    def help(self) -> Help:
        """The guide."""
        return self.panel.help
