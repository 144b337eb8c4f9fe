<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
    <context>
        <name>centre_desk</name>
        <message>
            <location filename="../../centre_desk/actions/blocks.py"></location>
            <source>{rooms} bloquée du {arrival} au {departure} : {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/blocks.py"></location>
            <source>Indiquez pourquoi la chambre est bloquée.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/blocks.py"></location>
            <source>Chambre {room} rendue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>{person} réservé en {room} du {arrival} au {departure}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>{person} attendu du {arrival} au {departure}, encore sans chambre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>Option pour {person} en {room} du {arrival} au {departure}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>%n personne(s) logée(s) ensemble du {arrival} au {departure}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>Indiquez au moins une place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>%n lit(s) tenu(s) pour {label} du {arrival} au {departure}, jusqu'au {release}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>Place donnée à {person}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>%n place(s) sans nom rendue(s) à la maison</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>%n séjour(s) annulé(s) d'un coup</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>{person} a déjà un séjour du {arrival} au {departure}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>{wanted} lits demandés, {free} libres la nuit du {night}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>Cette place a déjà un nom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>Aucun séjour de cette réservation n'est encore à venir.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/history.py"></location>
            <source>Il n'y a rien à annuler.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/history.py"></location>
            <source>Annulé : {deed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/history.py"></location>
            <source>Il n'y a rien à rétablir.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/history.py"></location>
            <source>Rétabli : {deed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/history.py"></location>
            <source>Cette action ne peut pas être annulée.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/history.py"></location>
            <source>Cette action est déjà annulée.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/history.py"></location>
            <source>Cette action ne peut pas être rétablie.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/housekeeping.py"></location>
            <source>À réparer en {room} : {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/housekeeping.py"></location>
            <source>Chambre {room} propre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/housekeeping.py"></location>
            <source>Chambre {room} à nettoyer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/housekeeping.py"></location>
            <source>Chambre {room} en cours de nettoyage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/housekeeping.py"></location>
            <source>Chambre {room} contrôlée</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/housekeeping.py"></location>
            <source>Indiquez ce qui est à réparer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/housekeeping.py"></location>
            <source>Réparation faite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>{person} déplacé de {left} en {room}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>{person} logé en {room}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>{person} retiré de sa chambre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>{person} et {other} ont échangé leurs lits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>Chambres {room} et {other} échangées du {arrival} au {departure}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>{person} déplacé de {left} en {room} malgré « ne pas déplacer » {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>{person} déplacé de {left} en {room} : {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>Ce séjour est terminé ou annulé.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>Il ne reste aucune nuit à déplacer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>{person} n'a pas encore de chambre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>Ce séjour n'attend pas de chambre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>Seul un séjour à venir peut être retiré de sa chambre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>Les nuits passées ne s'échangent plus.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>La chambre {room} est bloquée : {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/moves.py"></location>
            <source>La chambre {room} n'a pas assez de lits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/people.py"></location>
            <source>{person} ajouté au répertoire</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/people.py"></location>
            <source>Fiche de {person} corrigée</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/people.py"></location>
            <source>Il faut au moins un nom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/placing.py"></location>
            <source>Chambre {room} : {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/placing.py"></location>
            <source>{person} a besoin d'une chambre accessible, et la {room} ne l'est pas.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/placing.py"></location>
            <source>Le séjour de {person} est marqué « ne pas déplacer ».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Occupation hebdomadaire</source>
            <translation>Weekly occupancy</translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Arrivées</source>
            <translation>Arrivals</translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Départs</source>
            <translation>Departures</translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Présents</source>
            <translation>In house</translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Liste de chambres d'une session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Feuille de ménage</source>
            <translation>Housekeeping sheet</translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Bulletins individuels d'hébergement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>Indiquez le code de la session.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/printing.py"></location>
            <source>« {path} » ne peut pas être écrit : {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/proposing.py"></location>
            <source>Aucun lit ne convient du {arrival} au {departure} : les lits libres sont dans des chambres qui ne peuvent pas être partagées. Proposez un séjour en deux chambres.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/proposing.py"></location>
            <source>La maison est pleine : aucun lit libre la nuit du {night}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/setup.py"></location>
            <source>Donnez un nom au centre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/setup.py"></location>
            <source>Il faut au moins une chambre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/setup.py"></location>
            <source>Deux chambres portent le numéro {room}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/setup.py"></location>
            <source>Réglage enregistré</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/actions/setup.py"></location>
            <source>Centre créé : {name}, %n chambre(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/splitting.py"></location>
            <source>Même en changeant de chambre, il manque un lit entre le {arrival} et le {departure}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{person} parti de {room}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Séjour de {person} : du {arrival} au {departure}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{person} : ne pas déplacer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{person} absent du {arrival} au {departure}, lit gardé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Séjour de {person} confirmé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{person} arrivé en {room}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Séjour de {person} annulé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{person} n'est pas venu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Séjour de {person} rétabli</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Absence de {person} retirée</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>La chambre {room} n'est pas encore propre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>La personne est déjà arrivée le {arrival}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Les nuits passées ont été dormies ; notez plutôt le départ.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{person} n'est pas dans la maison.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Ce séjour n'est pas une option.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>L'arrivée n'est prévue que le {arrival}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Attendez {hour} avant de noter une absence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Ce séjour n'est ni annulé ni marqué non venu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Ce séjour est passé.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{person} peut être déplacé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>L'absence doit tenir dans le séjour.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Une absence est déjà notée sur ces nuits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Cette absence n'est pas notée.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>{other} occupe encore la {room} (départ prévu le {departure}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>La personne est dans la maison ; notez plutôt son départ.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Ce séjour est terminé.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Ce séjour est déjà annulé.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/actions/stays.py"></location>
            <source>Ce séjour est déjà marqué non venu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/desk.py"></location>
            <source>Le lit {bed} de la chambre {room} est pris par {holder} du {arrival} au {departure}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/desk.py"></location>
            <source>Ce lit vient d'être pris par un autre poste. Choisissez-en un autre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/desk.py"></location>
            <source>Le lit {bed} de la chambre {room} est bloqué du {arrival} au {departure} : {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/desk.py"></location>
            <source>La base est vide : créez d'abord le centre, ou ouvrez la démonstration.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>lundi</source>
            <translation>Monday</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>mardi</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>mercredi</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>jeudi</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>vendredi</source>
            <translation>Friday</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>samedi</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>dimanche</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>lun.</source>
            <translation>Mon</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>mar.</source>
            <translation>Tue</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>mer.</source>
            <translation>Wed</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>jeu.</source>
            <translation>Thu</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>ven.</source>
            <translation>Fri</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>sam.</source>
            <translation>Sat</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>dim.</source>
            <translation>Sun</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>janvier</source>
            <translation>January</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>février</source>
            <translation>February</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>mars</source>
            <translation>March</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>avril</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>mai</source>
            <translation>May</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>juin</source>
            <translation>June</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>juillet</source>
            <translation>July</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>août</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>septembre</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>octobre</source>
            <translation>October</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>novembre</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>décembre</source>
            <translation>December</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>{weekday} {number}</source>
            <translation>{weekday} {number}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>{weekday} {number} {month}</source>
            <translation>{weekday} {number} {month}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>{weekday} {number} {month} {year}</source>
            <translation>{weekday} {number} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>du {first} au {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>Semaine {week} · {year}</source>
            <translation>Week {week} · {year}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/calendar_words.py"></location>
            <source>1er</source>
            <translation>1</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Nom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Prénom</source>
            <translation>First name</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Nom et prénom</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Nom en arabe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Prénom en arabe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Nom et prénom en arabe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Sexe ou civilité</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Matricule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>CIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Passeport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Téléphone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Établissement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Direction régionale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Grade ou fonction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Hébergement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Arrivée</source>
            <translation>Arrival</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Départ</source>
            <translation>Departure</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Période du séjour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Nombre de nuits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Régime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Chambre accessible</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Date de naissance</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Nationalité</source>
            <translation>Nationality</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Pays de résidence</source>
            <translation>Country of residence</translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Code de session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/lists.py"></location>
            <source>Observations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans sucre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans gluten</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans lactose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>végétarien</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>végétalien</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans sel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans poisson</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans œuf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans fruits à coque</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans viande rouge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>sans graisse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/people.py"></location>
            <source>{diets}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/periods.py"></location>
            <source>Le départ ({departure}) doit venir après l'arrivée ({arrival}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/periods.py"></location>
            <source>Du {arrival} au {departure} : plus d'un an. Vérifiez l'année.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/periods.py"></location>
            <source>« {text} » n'est pas une semaine ; écrivez par exemple 2027-W02.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/periods.py"></location>
            <source>L'année {year} n'a pas de semaine {week}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>Trop tôt : l'arrivée est prévue le {arrival}. Avancez d'abord la date d'arrivée.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>Trop tard : le départ était prévu le {departure}. Prolongez d'abord le séjour.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>{other} y dort du {arrival} au {departure} et n'est pas du même sexe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>{other} y dort du {arrival} au {departure} : un formateur ne partage pas sa chambre avec un participant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>Déjà dans la maison : l'arrivée est enregistrée.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>Ce séjour est annulé ; rétablissez-le d'abord.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>Ce séjour est marqué non venu ; rétablissez-le d'abord.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>Choisissez au moins une nuit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/domain/stays.py"></location>
            <source>Les nuits ne se suivent pas (interruption le {gap}). Faites deux séjours, ou un seul avec une absence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/archives.py"></location>
            <source>Ce fichier est une archive : sortez-en la liste, puis importez la liste elle-même.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/archives.py"></location>
            <source>Ce classeur est protégé par un mot de passe : ouvrez-le dans Excel, enregistrez-le sans mot de passe, puis importez-le.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/archives.py"></location>
            <source>Ce classeur binaire (.xlsb) ne peut pas être lu : enregistrez-le en .xlsx.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/archives.py"></location>
            <source>Ce fichier est un document Word : copiez son tableau dans un classeur Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/archives.py"></location>
            <source>Ce fichier est une présentation, pas une liste.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/archives.py"></location>
            <source>Ce fichier est un document OpenDocument sans feuille de calcul, pas une liste.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/delimited.py"></location>
            <source>Ce fichier n'est ni un classeur ni un texte : ce n'est pas une liste.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/limits.py"></location>
            <source>Ce fichier a plus de {most} lignes. Gardez les lignes de la liste, puis réessayez.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/limits.py"></location>
            <source>Ce fichier a plus de {most} colonnes : ce n'est pas une liste de personnes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/limits.py"></location>
            <source>Ce fichier contient beaucoup trop de données pour une liste. Rien n'a été lu : copiez la liste seule dans un nouveau classeur.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/limits.py"></location>
            <source>Une cellule remplie, {cell}, est très loin du tableau. Effacez-la, puis réessayez.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/limits.py"></location>
            <source>Ce classeur est abîmé ou incomplet. Demandez qu'on vous l'envoie de nouveau, ou ouvrez-le dans Excel et enregistrez-le en .xlsx.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/limits.py"></location>
            <source>Aucune liste de personnes reconnue dans ce fichier : il faut une ligne de titres avec le nom et le prénom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>Ce fichier est un PDF : demandez la liste en classeur Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>Ce fichier est une image : demandez la liste en classeur Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>Ce fichier est un programme, pas une liste. Ne l'ouvrez pas.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>Ce fichier est un texte mis en page, pas une liste.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>Le fichier « {file} » est vide.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>« {file} » est un dossier, pas une liste.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>« {file} » n'est pas un fichier ordinaire.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>« {file} » est trop gros pour une liste (plus de {most} Mo).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>Le fichier « {file} » n'existe pas ou plus.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/reading.py"></location>
            <source>Le fichier « {file} » ne peut pas être lu. Fermez-le ailleurs ou vérifiez vos droits, puis réessayez.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>{field} illisible, gardé en observation : « {text} ».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Ligne {row} : il n'y a pas de nom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Un seul mot pour le nom et le prénom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Sexe inconnu : « {text} ».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Le sexe n'est pas indiqué.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>CIN de forme inhabituelle : {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Ligne {row}, {field} : la date « {text} » n'existe pas.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Ligne {row} : {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Ligne {row} : le prénom de {name} manque.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Ligne {row} : le nom de {name} manque.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/exchange/rows.py"></location>
            <source>Téléphone illisible, gardé en observation : « {text} ».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/rooms.py"></location>
            <source>Cette chambre n'est pas accessible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/rooms.py"></location>
            <source>{other} dort dans l'autre lit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/rooms.py"></location>
            <source>Bloqué du {arrival} au {departure}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/rooms.py"></location>
            <source>Pris par {holder} du {arrival} au {departure}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/sheets.py"></location>
            <source>Il n'y a pas de session « {code} ».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/today.py"></location>
            <source>{person} arrive le {arrival} sans chambre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/today.py"></location>
            <source>Chambre {room} rendue le {until} ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/queries/today.py"></location>
            <source>{label} : %n place(s) sans nom à rendre le {release}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/today.py"></location>
            <source>{person} devait partir de {room} le {departure}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/queries/today.py"></location>
            <source>{person} était attendu le {arrival}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>féminin</source>
            <translation>female</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>masculin</source>
            <translation>male</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>carte nationale</source>
            <translation>national card</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>passeport</source>
            <translation>passport</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>autre pièce</source>
            <translation>other document</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Nom de famille</source>
            <translation>Surname</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Sexe</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Pièce d'identité</source>
            <translation>Identity document</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Numéro de la pièce</source>
            <translation>Document number</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Enfants de moins de 18 ans</source>
            <translation>Children under 18</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Arrivée le</source>
            <translation>Arrival</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Départ prévu le</source>
            <translation>Expected departure</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Chambre</source>
            <translation>Room</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/card_fields.py"></location>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Aucune arrivée le {day}.</source>
            <translation>No arrivals on {day}.</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Arrivées : {count} · déjà enregistrées : {done} · en retard : {late}</source>
            <translation>Arrivals: {count} · already checked in: {done} · late: {late}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>attendu le {arrival}</source>
            <translation>expected on {arrival}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Aucun départ le {day}.</source>
            <translation>No departures on {day}.</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Départs : {count} · déjà enregistrés : {done} · en retard : {late}</source>
            <translation>Departures: {count} · already checked out: {done} · late: {late}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>départ attendu le {departure}</source>
            <translation>departure expected on {departure}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Personne dans la maison le {day}.</source>
            <translation>Nobody in house on {day}.</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Présents : {count} · départ en retard : {late}</source>
            <translation>In house: {count} · overdue departures: {late}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>arrivée enregistrée</source>
            <translation>checked in</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>départ enregistré</source>
            <translation>checked out</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>par chambre</source>
            <translation>by room</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>par nom</source>
            <translation>by name</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Ch.</source>
            <translation>Room</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Lit</source>
            <translation>Bed</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/day_lists.py"></location>
            <source>Remarques</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/full_texts.py"></location>
            <source>Textes en entier</source>
            <translation>Texts in full</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>Départ et arrivée</source>
            <translation>Departure and arrival</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>Séjour</source>
            <translation>Stay</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>À vérifier</source>
            <translation>To check</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>Bloquée</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>Rien à faire</source>
            <translation>Nothing to do</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>propre</source>
            <translation>clean</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>à nettoyer</source>
            <translation>to clean</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>en cours</source>
            <translation>in progress</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>contrôlée</source>
            <translation>inspected</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>Départ et arrivée : {turnover} · départs : {departure} · arrivées : {arrival} · séjours : {stayover} · à vérifier : {check} · bloquées : {blocked} · rien : {none}</source>
            <translation>Departure and arrival: {turnover} · departures: {departure} · arrivals: {arrival} · stays: {stayover} · to check: {check} · blocked: {blocked} · nothing: {none}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>À faire</source>
            <translation>To do</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>Personnes</source>
            <translation>People</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>dans l'ordre à suivre</source>
            <translation>in order of work</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>sort : {people}</source>
            <translation>out: {people}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>entre : {people}</source>
            <translation>in: {people}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>reste : {people}</source>
            <translation>staying: {people}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/housekeeping.py"></location>
            <source>Aucune chambre à faire.</source>
            <translation>No rooms to do.</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/page.py"></location>
            <source>imprimé le {day} à {time} · page {number}/{total}</source>
            <translation>printed on {day} at {time} · page {number}/{total}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/people_rows.py"></location>
            <source>à placer</source>
            <translation>to place</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/people_rows.py"></location>
            <source>option</source>
            <translation>option</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/people_rows.py"></location>
            <source>annulé</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/people_rows.py"></location>
            <source>non venu</source>
            <translation>no-show</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/registration_cards.py"></location>
            <source>Bulletin individuel d'hébergement</source>
            <translation>Individual registration card</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/registration_cards.py"></location>
            <source>Ces renseignements servent à votre hébergement et, lorsqu'elle est exigée, à la déclaration des personnes hébergées. Ils ne sont communiqués qu'aux personnes habilitées. Conformément à la loi n° 09-08, vous pouvez y accéder, les faire rectifier et, pour un motif légitime, vous opposer à leur traitement, en vous adressant à l'accueil du centre.</source>
            <translation>This information serves your lodging and, where required, the declaration of lodged persons. It is given only to authorised persons. Under law no. 09-08 you may see it, have it corrected and, for a legitimate reason, object to its use, by asking the centre's front desk.</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/registration_cards.py"></location>
            <source>Aucun bulletin : personne n'arrive ce jour.</source>
            <translation>No cards: nobody arrives on this day.</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>Liste de chambres</source>
            <translation>Rooming list</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>{code}</source>
            <translation>{code}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>Personnes : {count} · chambres : {rooms} · sans chambre : {homeless}</source>
            <translation>People: {count} · rooms: {rooms} · without a room: {homeless}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>Partage avec</source>
            <translation>Shares with</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>sans dates</source>
            <translation>no dates</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>{title}</source>
            <translation>{title}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>Personne n'est encore logé pour cette session.</source>
            <translation>Nobody is lodged for this session yet.</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>Sans chambre : {count}</source>
            <translation>Without a room: {count}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/rooming_list.py"></location>
            <source>Logés : {count}</source>
            <translation>Lodged: {count}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_cells.py"></location>
            <source>absent</source>
            <translation>away</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_cells.py"></location>
            <source>présent</source>
            <translation>in house</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_cells.py"></location>
            <source>sorti</source>
            <translation>left</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_cells.py"></location>
            <source>bloqué : {reason}, jusqu'au {day}</source>
            <translation>blocked: {reason}, until {day}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_cells.py"></location>
            <source>bloqué jusqu'au {day}</source>
            <translation>blocked until {day}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_grid.py"></location>
            <source>PMR</source>
            <translation>ACC</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_grid.py"></location>
            <source>Étage {floor}</source>
            <translation>Floor {floor}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_grid.py"></location>
            <source>Rez-de-chaussée</source>
            <translation>Ground floor</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_grid.py"></location>
            <source>{floor} (suite)</source>
            <translation>{floor} (continued)</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_occupancy.py"></location>
            <source>étages {first} à {last}</source>
            <translation>floors {first} to {last}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_occupancy.py"></location>
            <source>rez-de-chaussée à l'étage {last}</source>
            <translation>ground floor to floor {last}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_occupancy.py"></location>
            <source>étages {first} et {last}</source>
            <translation>floors {first} and {last}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>Semaine — nuitées vendues : {sold} sur {whole} · taux moyen : {share} % · arrivées : {arrivals} · départs : {departures}</source>
            <translation>Week — nights sold: {sold} of {whole} · average occupancy: {share}% · arrivals: {arrivals} · departures: {departures}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>Chambres</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>Lits pris</source>
            <translation>Beds</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>Libres</source>
            <translation>Free</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>Bloqués</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>Taux</source>
            <translation>Taken</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>{part} sur {whole}</source>
            <translation>{part} of {whole}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>arrive ce jour</source>
            <translation>arrives this day</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>part le lendemain</source>
            <translation>leaves the next day</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>lit pris</source>
            <translation>bed taken</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>bloqué</source>
            <translation>blocked</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>chambre accessible</source>
            <translation>accessible room</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>code de session : 1er ou 2e soir</source>
            <translation>session code: 1st or 2nd night</translation>
        </message>
        <message>
            <location filename="../../centre_desk/reports/weekly_totals.py"></location>
            <source>{count}</source>
            <translation>{count}</translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/backup.py"></location>
            <source>Cette base est sur un serveur PostgreSQL : sauvegardez-la avec pg_dump.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/backup.py"></location>
            <source>« {path} » n'est pas une base Centre Desk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/backup.py"></location>
            <source>« {path} » est abîmé et ne peut pas servir.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/backup.py"></location>
            <source>La sauvegarde n'a pas pu être écrite dans « {folder} ».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/backup.py"></location>
            <source>« {path} » ne s'ouvre pas : ce n'est pas une sauvegarde lisible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/backup.py"></location>
            <source>« {path} » est ouvert ailleurs ou le disque est plein. Rien n'a changé.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/changes.py"></location>
            <source>Quelqu'un a modifié ces données depuis : l'annulation les perdrait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>La base ne répond pas ({error}). Rien n'a été enregistré.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>La base est occupée par un autre programme. Rien n'a été enregistré : attendez un instant puis recommencez.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>Le disque est plein. Rien n'a été enregistré et rien n'est perdu : libérez de la place puis recommencez.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>La base est en lecture seule. Rien n'a été enregistré : demandez le droit d'écrire dans son dossier.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>Le fichier de la base est abîmé. Il n'a pas été modifié : restaurez la dernière sauvegarde depuis les réglages ou avec « restore ».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>« {path} » est un dossier, pas une base.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>Il n'y a pas de base à « {path} ». Vérifiez le chemin, ou créez-la.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>« {path} » est sur un partage réseau, où deux postes peuvent abîmer la base. Placez-la sur ce poste, ou utilisez un serveur PostgreSQL.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>« {path} » n'est pas une base Centre Desk ; il n'a pas été modifié.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>« {path} » ne peut pas être ouvert en écriture. Demandez le droit d'écrire dans son dossier.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>La base « {path} » vient d'une version plus récente de Centre Desk. Elle n'a pas été modifiée : mettez le programme à jour.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../centre_desk/storage/database.py"></location>
            <source>Impossible de créer « {path} » : dossier interdit ou disque plein.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/background.py"></location>
            <source>Une erreur inattendue s'est produite ; rien n'a été enregistré. Le détail est dans le journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dates.py"></location>
            <source>%n nuit(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/dates.py"></location>
            <source>« {text} » n'est pas une date. Écrivez 5/6, demain, lun ou +3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/notices.py"></location>
            <source>Annuler</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/notices.py"></location>
            <source>Finir dans un autre lit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/notices.py"></location>
            <source>Faire quand même</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/notices.py"></location>
            <source>Fermer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/page.py"></location>
            <source>Chercher…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/page.py"></location>
            <source>Imprimer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/page.py"></location>
            <source>Nouveau séjour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Étage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Avant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Après</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Aujourd'hui</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Jour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>2 sem.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Mois</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Année</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Planning des chambres</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Doubles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Simples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Deux semaines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Couleur selon l'état du séjour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Une couleur par session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/rooms.py"></location>
            <source>Tous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Tous les départs sont faits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Aucun départ ce jour-là.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Jour précédent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Jour suivant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>semaine {week}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>{done} sur {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Parti</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Sessions</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/pages/today.py"></location>
            <source>%n logé(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>À traiter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Tout le monde est arrivé.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Aucune arrivée ce jour-là.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>attendu le {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>sans chambre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>chambre à nettoyer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>présent(s)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>arrivée(s)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>départ(s)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>lit(s) libre(s) ce soir</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>occupation</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/pages/today.py"></location>
            <source>et %n autre(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Loger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Arrivé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Décider</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Aucune session ce jour-là.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/pages/today.py"></location>
            <source>Rien n'attend de décision.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/beds.py"></location>
            <source>lit {bed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/beds.py"></location>
            <source>étage {floor}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/beds.py"></location>
            <source>Proposé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/legend.py"></location>
            <source>Option</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/legend.py"></location>
            <source>Confirmé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/legend.py"></location>
            <source>Présent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/legend.py"></location>
            <source>Part aujourd'hui</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/legend.py"></location>
            <source>Bloqué</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rack/painter.py"></location>
            <source>Bloquée : {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rack/sides.py"></location>
            <source>Lits libres</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rack/sides.py"></location>
            <source>S{week}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rack/tips.py"></location>
            <source>Conflit : ce lit est demandé deux fois</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rack/tips.py"></location>
            <source>Chambre verrouillée</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rack/tips.py"></location>
            <source>En retard : à décider</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/widgets/rail.py"></location>
            <source>%n arr.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rail.py"></location>
            <source>Annuler : {deed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rail.py"></location>
            <source>Rétablir : {deed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rail.py"></location>
            <source>Rétablir</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rail.py"></location>
            <source>Listes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rail.py"></location>
            <source>Rapports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/rail.py"></location>
            <source>Réglages</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/widgets/rail.py"></location>
            <source>%n chambre(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/widgets/shelf.py"></location>
            <source>%n séjour(s) sans chambre</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>entière</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Confirmer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Prolonger d'une nuit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Raccourcir d'une nuit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Absence du week-end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Permettre de déplacer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Ne pas déplacer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Non venu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Annuler le séjour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Motif du changement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Motif, par exemple : bruit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Lits proposés</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Avec</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Absent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>%n modification(s) en tout</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Changer de chambre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>Donner une chambre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/words.py"></location>
            <source>double</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/words.py"></location>
            <source>simple</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/words.py"></location>
            <source>Annulé</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/words.py"></location>
            <source>en cours de ménage</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
