"""How much a list may hold before it is taken for a bomb, and the sentences that say so.

A file is refused within five seconds and within bounded memory, whatever it declares about itself.
The limits lie far above any list of people: 100 000 rows of 11 columns are read.
"""

from __future__ import annotations

from centre_desk.errors import RuleBroken
from centre_desk.language import tr

LARGEST_FILE = 50_000_000  # bytes on disk
LARGEST_PAGE = 25_000_000  # bytes of a web page, which is slower to read than all else
MOST_TAGS = 700_000  # of a web page: 29 000 rows of 11 columns
LARGEST_CONTENT = 150_000_000  # bytes of XML, really unpacked
MOST_MEMBERS = 5_000  # files inside a workbook
MOST_ROWS = 100_000
MOST_COLUMNS = 1_000
MOST_CELLS = 2_500_000
LARGEST_AREA = 6_000_000  # cells of the rectangle around all filled ones; calamine allots them all
LONGEST_TEXT = 100_000  # characters in one cell; Excel's own limit is 32 767
KEPT_TEXT = 4_000  # characters of a cell that are looked at; what is longer is cut
MOST_TEXT = 150_000_000  # characters in all cells together


def too_many_rows() -> RuleBroken:
    """A list longer than the largest centre has staff."""
    return RuleBroken(
        tr(
            "Ce fichier a plus de {most} lignes. Gardez les lignes de la liste, puis réessayez.",
            most=MOST_ROWS,
        )
    )


def too_many_columns() -> RuleBroken:
    """A line with a thousand cells or more."""
    return RuleBroken(
        tr(
            "Ce fichier a plus de {most} colonnes : ce n'est pas une liste de personnes.",
            most=MOST_COLUMNS,
        )
    )


def too_large() -> RuleBroken:
    """More content than any list has, possibly a bomb."""
    return RuleBroken(
        tr(
            "Ce fichier contient beaucoup trop de données pour une liste. Rien n'a été lu : "
            "copiez la liste seule dans un nouveau classeur."
        )
    )


def far_cell(cell: str) -> RuleBroken:
    """A filled cell so far from the table that the space between would fill the memory."""
    return RuleBroken(
        tr(
            "Une cellule remplie, {cell}, est très loin du tableau. Effacez-la, puis réessayez.",
            cell=cell,
        )
    )


def damaged() -> RuleBroken:
    """A workbook that cannot be read to its end."""
    return RuleBroken(
        tr(
            "Ce classeur est abîmé ou incomplet. Demandez qu'on vous l'envoie de nouveau, ou "
            "ouvrez-le dans Excel et enregistrez-le en .xlsx."
        )
    )


def no_list() -> RuleBroken:
    """A file without anything that looks like people; its columns may be told by hand."""
    return RuleBroken(
        tr(
            "Aucune liste de personnes reconnue dans ce fichier : il faut une ligne de titres "
            "avec le nom et le prénom."
        ),
        field="columns",
    )
