"""Where invented people come from: the twelve regional directions and their establishments."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """A regional direction, its establishments, its weight among participants (per cent).

    *far* people travel on the day before a session.
    """

    name: str
    arabic: str
    establishments: tuple[str, ...]
    weight: int
    far: bool = False


ORIGINS = (
    Origin("Casablanca-Settat", "الدار البيضاء-سطات",
           ("ISTA Sidi Moumen", "ISTA Hay Hassani", "ISTA NTIC Sidi Maârouf", "ISGI Casablanca",
            "CDC Aéronautique Nouaceur", "ISTA Settat", "ITA El Jadida"), 20),
    Origin("Rabat-Salé-Kénitra", "الرباط-سلا-القنيطرة",
           ("ISTA Hay Riad Rabat", "ISTA Salé Tabriquet", "ISTA Kénitra", "CFP Témara"), 14),
    Origin("Fès-Meknès", "فاس-مكناس",
           ("ISTA Fès Adarissa", "ISTA Fès Hay El Adarissa 2", "ISTA Meknès Bab Belkari",
            "ITHT Fès", "ISTA Taza"), 14),
    Origin("Marrakech-Safi", "مراكش-آسفي",
           ("ISTA Marrakech Guéliz", "ISTHT Marrakech", "ISTA Safi", "CFP Essaouira"), 12),
    Origin("Tanger-Tétouan-Al Hoceïma", "طنجة-تطوان-الحسيمة",
           ("ISTA Tanger Mghogha", "CDC Renault Tanger", "ISTA Tétouan", "ISTA Al Hoceïma"), 11),
    Origin("Souss-Massa", "سوس-ماسة",
           ("ISTA Agadir", "ISTA Inezgane", "CMC Souss-Massa", "ISTA Taroudant"), 9, far=True),
    Origin("L'Oriental", "الشرق",
           ("ISTA Oujda Lazaret", "ISTA Nador", "CMC L'Oriental", "ISTA Berkane"), 8, far=True),
    Origin("Béni Mellal-Khénifra", "بني ملال-خنيفرة",
           ("ISTA Béni Mellal", "ISTA Khouribga", "CFP Khénifra"), 5),
    Origin("Drâa-Tafilalet", "درعة-تافيلالت",
           ("ISTA Errachidia", "ISTA Ouarzazate", "CFP Midelt"), 3, far=True),
    Origin("Guelmim-Oued Noun", "كلميم-واد نون", ("ISTA Guelmim", "CFP Tan-Tan"), 2, far=True),
    Origin("Laâyoune-Sakia El Hamra", "العيون-الساقية الحمراء",
           ("ISTA Laâyoune", "CMC Laâyoune"), 1, far=True),
    Origin("Dakhla-Oued Ed-Dahab", "الداخلة-وادي الذهب", ("ISTA Dakhla",), 1, far=True),
)  # fmt: skip
