<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
    <context>
        <name>centre_desk</name>
        <message numerus="yes">
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>%n personne(s) logée(s) ensemble du {arrival} au {departure}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/actions/bookings.py"></location>
            <source>%n lit(s) tenu(s) pour {label} du {arrival} au {departure}, jusqu'au {release}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
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
        <message numerus="yes">
            <location filename="../../centre_desk/actions/setup.py"></location>
            <source>Centre créé : {name}, %n chambre(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../centre_desk/queries/today.py"></location>
            <source>{label} : %n place(s) sans nom à rendre le {release}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dates.py"></location>
            <source>%n nuit(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/pages/today.py"></location>
            <source>%n logé(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/pages/today.py"></location>
            <source>et %n autre(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/widgets/rail.py"></location>
            <source>%n arr.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
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
        <message numerus="yes">
            <location filename="../../ui/widgets/stay_card.py"></location>
            <source>%n modification(s) en tout</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
</TS>
