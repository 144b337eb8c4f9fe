<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
    <context>
        <name>centre_desk</name>
        <message>
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <source> mois</source>
            <translation> months</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ajouté(s)</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annulé(s)</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n arr.</source>
            <translation>
                <numerusform>%n arr.</numerusform>
                <numerusform>%n arr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n att.</source>
            <translation>
                <numerusform>%n wait.</numerusform>
                <numerusform>%n wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attestation(s) numérotée(s) pour {code}</source>
            <translation>
                <numerusform>%n certificate numbered for {code}</numerusform>
                <numerusform>%n certificates numbered for {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attestation(s) remise(s)</source>
            <translation>
                <numerusform>%n certificate handed out</numerusform>
                <numerusform>%n certificates handed out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) préparé(s)</source>
            <translation>
                <numerusform>%n badge prepared</numerusform>
                <numerusform>%n badges prepared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ch.</source>
            <translation>
                <numerusform>%n room</numerusform>
                <numerusform>%n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s)</source>
            <translation>
                <numerusform>%n room</numerusform>
                <numerusform>%n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) contrôlée(s) : {rooms}</source>
            <translation>
                <numerusform>%n room inspected: {rooms}</numerusform>
                <numerusform>%n rooms inspected: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) en cours de nettoyage : {rooms}</source>
            <translation>
                <numerusform>%n room being cleaned: {rooms}</numerusform>
                <numerusform>%n rooms being cleaned: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) propre(s) : {rooms}</source>
            <translation>
                <numerusform>%n room clean: {rooms}</numerusform>
                <numerusform>%n rooms clean: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) à nettoyer : {rooms}</source>
            <translation>
                <numerusform>%n room to clean: {rooms}</numerusform>
                <numerusform>%n rooms to clean: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changé(s)</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changée(s)</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x)</source>
            <translation>
                <numerusform>%n slot</numerusform>
                <numerusform>%n slots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) : {mode}</source>
            <translation>
                <numerusform>%n slot: {mode}</numerusform>
                <numerusform>%n slots: {mode}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) annulé(s)</source>
            <translation>
                <numerusform>%n slot cancelled</numerusform>
                <numerusform>%n slots cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) choisi(s)</source>
            <translation>
                <numerusform>%n slot chosen</numerusform>
                <numerusform>%n slots chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) déplacé(s)</source>
            <translation>
                <numerusform>%n slot moved</numerusform>
                <numerusform>%n slots moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) en {room}</source>
            <translation>
                <numerusform>%n slot in {room}</numerusform>
                <numerusform>%n slots in {room}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) placé(s) en salle</source>
            <translation>
                <numerusform>%n slot given a classroom</numerusform>
                <numerusform>%n slots given classrooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) rétabli(s)</source>
            <translation>
                <numerusform>%n slot reinstated</numerusform>
                <numerusform>%n slots reinstated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) sans salle</source>
            <translation>
                <numerusform>%n slot without a classroom</numerusform>
                <numerusform>%n slots without a classroom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) à changer de salle</source>
            <translation>
                <numerusform>%n slot to change rooms</numerusform>
                <numerusform>%n slots to change rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) → {rooms}</source>
            <translation>
                <numerusform>%n slot → {rooms}</numerusform>
                <numerusform>%n slots → {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x), formateurs : {people}</source>
            <translation>
                <numerusform>%n slot, trainers: {people}</numerusform>
                <numerusform>%n slots, trainers: {people}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n demi-journée(s)</source>
            <translation>
                <numerusform>%n half-day</numerusform>
                <numerusform>%n half-days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) coché(s)</source>
            <translation>
                <numerusform>%n document ticked</numerusform>
                <numerusform>%n documents ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) enregistré(s) : {where}</source>
            <translation>
                <numerusform>%n document saved: {where}</numerusform>
                <numerusform>%n documents saved: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) enregistré(s) dans {folder}</source>
            <translation>
                <numerusform>%n document saved in {folder}</numerusform>
                <numerusform>%n documents saved in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) prêt(s)</source>
            <translation>
                <numerusform>%n document ready</numerusform>
                <numerusform>%n documents ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) à préparer</source>
            <translation>
                <numerusform>%n document to prepare</numerusform>
                <numerusform>%n documents to prepare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n déjà en session</source>
            <translation>
                <numerusform>%n already in the session</numerusform>
                <numerusform>%n already in the session</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n désistement(s) en {code}</source>
            <translation>
                <numerusform>%n withdrawal from {code}</numerusform>
                <numerusform>%n withdrawals from {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n en attente</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n femme(s)</source>
            <translation>
                <numerusform>%n woman</numerusform>
                <numerusform>%n women</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fiche(s) saisie(s)</source>
            <translation>
                <numerusform>%n sheet typed in</numerusform>
                <numerusform>%n sheets typed in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gardé(s)</source>
            <translation>
                <numerusform>%n kept</numerusform>
                <numerusform>%n kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code}</source>
            <translation>
                <numerusform>%n enrolment in {code}</numerusform>
                <numerusform>%n enrolments in {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code} : {state}</source>
            <translation>
                <numerusform>%n enrolment in {code}: {state}</numerusform>
                <numerusform>%n enrolments in {code}: {state}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code}, dont en attente : {waiting} ({why})</source>
            <translation>
                <numerusform>%n enrolment in {code}, waiting: {waiting} ({why})</numerusform>
                <numerusform>%n enrolments in {code}, waiting: {waiting} ({why})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscrit(s)</source>
            <translation>
                <numerusform>%n enrolled</numerusform>
                <numerusform>%n enrolled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n libre(s) à ces dates</source>
            <translation>
                <numerusform>%n free on these dates</numerusform>
                <numerusform>%n free on these dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) copiée(s)</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) refusée(s)</source>
            <translation>
                <numerusform>%n line refused</numerusform>
                <numerusform>%n lines refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) à décider d'abord</source>
            <translation>
                <numerusform>%n row to decide first</numerusform>
                <numerusform>%n rows to decide first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s)</source>
            <translation>
                <numerusform>%n bed</numerusform>
                <numerusform>%n beds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s) gardé(s)</source>
            <translation>
                <numerusform>%n bed kept</numerusform>
                <numerusform>%n beds kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s) tenu(s) pour {label} du {arrival} au {departure}, jusqu'au {release}</source>
            <translation>
                <numerusform>%n bed held for {label} from {arrival} to {departure}, until {release}</numerusform>
                <numerusform>%n beds held for {label} from {arrival} to {departure}, until {release}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n logé(s)</source>
            <translation>
                <numerusform>%n lodged</numerusform>
                <numerusform>%n lodged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n modification(s) en tout</source>
            <translation>
                <numerusform>%n change in all</numerusform>
                <numerusform>%n changes in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mois</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nuit(s)</source>
            <translation>
                <numerusform>%n night</numerusform>
                <numerusform>%n nights</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n panier(s)</source>
            <translation>
                <numerusform>%n packed</numerusform>
                <numerusform>%n packed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passé(s)</source>
            <translation>
                <numerusform>%n passed over</numerusform>
                <numerusform>%n passed over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s) logée(s) ensemble du {arrival} au {departure}</source>
            <translation>
                <numerusform>%n person lodged from {arrival} to {departure}</numerusform>
                <numerusform>%n people lodged together from {arrival} to {departure}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s) ont déjà une place.</source>
            <translation>
                <numerusform>%n person already has a seat.</numerusform>
                <numerusform>%n people already have a seat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) donnée(s)</source>
            <translation>
                <numerusform>%n seat given</numerusform>
                <numerusform>%n seats given</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) libre(s)</source>
            <translation>
                <numerusform>%n seat left</numerusform>
                <numerusform>%n seats left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) sans nom rendue(s) à la maison</source>
            <translation>
                <numerusform>%n unnamed place given back to the house</numerusform>
                <numerusform>%n unnamed places given back to the house</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) {layout}</source>
            <translation>
                <numerusform>%n seat ({layout})</numerusform>
                <numerusform>%n seats ({layout})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pris ailleurs</source>
            <translation>
                <numerusform>%n busy elsewhere</numerusform>
                <numerusform>%n busy elsewhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présence(s) notée(s) dans {code}</source>
            <translation>
                <numerusform>%n attendance entry noted in {code}</numerusform>
                <numerusform>%n attendance entries noted in {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présence(s) à noter</source>
            <translation>
                <numerusform>%n attendance to record</numerusform>
                <numerusform>%n attendances to record</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quitte(nt) la session</source>
            <translation>
                <numerusform>%n leaves the session</numerusform>
                <numerusform>%n leave the session</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refusée(s)</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n règle(s) enfreinte(s) dans la base.</source>
            <translation>
                <numerusform>%n rule broken in the database.</numerusform>
                <numerusform>%n rules broken in the database.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n réparation(s)</source>
            <translation>
                <numerusform>%n repair</numerusform>
                <numerusform>%n repairs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n répétée(s)</source>
            <translation>
                <numerusform>%n repeated</numerusform>
                <numerusform>%n repeated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s)</source>
            <translation>
                <numerusform>%n classroom</numerusform>
                <numerusform>%n classrooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s) ajoutée(s)</source>
            <translation>
                <numerusform>%n classroom added</numerusform>
                <numerusform>%n classrooms added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s) gardée(s)</source>
            <translation>
                <numerusform>%n classroom kept</numerusform>
                <numerusform>%n classrooms kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans chambre</source>
            <translation>
                <numerusform>%n without a room</numerusform>
                <numerusform>%n without a room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans formateur</source>
            <translation>
                <numerusform>%n without a trainer</numerusform>
                <numerusform>%n without a trainer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans lit</source>
            <translation>
                <numerusform>%n without a bed</numerusform>
                <numerusform>%n without a bed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans salle</source>
            <translation>
                <numerusform>%n without a room</numerusform>
                <numerusform>%n without a room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stand(s) retiré(s)</source>
            <translation>
                <numerusform>%n stand removed</numerusform>
                <numerusform>%n stands removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s)</source>
            <translation>
                <numerusform>%n stay</numerusform>
                <numerusform>%n stays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) annulé(s)</source>
            <translation>
                <numerusform>%n stay cancelled</numerusform>
                <numerusform>%n stays cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) annulé(s) d'un coup</source>
            <translation>
                <numerusform>%n stay cancelled</numerusform>
                <numerusform>%n stays cancelled at once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) chaque semaine du {first} au {last}</source>
            <translation>
                <numerusform>%n stay from {first} to {last}</numerusform>
                <numerusform>%n stays, one a week, from {first} to {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) choisi(s)</source>
            <translation>
                <numerusform>%n stay chosen</numerusform>
                <numerusform>%n stays chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) déplacé(s) en {rooms}</source>
            <translation>
                <numerusform>%n stay moved to {rooms}</numerusform>
                <numerusform>%n stays moved to {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) déplacé(s) en {rooms} malgré « ne pas déplacer »</source>
            <translation>
                <numerusform>%n stay moved to {rooms} despite “do not move”</numerusform>
                <numerusform>%n stays moved to {rooms} despite “do not move”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) inchangé(s)</source>
            <translation>
                <numerusform>%n stay unchanged</numerusform>
                <numerusform>%n stays unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) sans chambre</source>
            <translation>
                <numerusform>%n stay without a room</numerusform>
                <numerusform>%n stays without a room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) sont réservés pour cette session : gardez-les ou annulez-les.</source>
            <translation>
                <numerusform>%n stay is booked for this session: keep it or cancel it.</numerusform>
                <numerusform>%n stays are booked for this session: keep them or cancel them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) repas préparé(s)</source>
            <translation>
                <numerusform>%n meal ticket prepared</numerusform>
                <numerusform>%n meal tickets prepared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visiteur(s) retiré(s)</source>
            <translation>
                <numerusform>%n visitor removed</numerusform>
                <numerusform>%n visitors removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à décider</source>
            <translation>
                <numerusform>%n to decide</numerusform>
                <numerusform>%n to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à loger</source>
            <translation>
                <numerusform>%n to lodge</numerusform>
                <numerusform>%n to lodge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à régler</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n élément(s) seront effacés, de l'historique aussi. Ceci ne s'annule pas. Les copies de sécurité déjà faites les gardent jusqu'à leur remplacement.</source>
            <translation>
                <numerusform>%n item will be erased, from the history too. This cannot be undone. Copies made already keep it until they are replaced.</numerusform>
                <numerusform>%n items will be erased, from the history too. This cannot be undone. Copies made already keep them until they are replaced.</numerusform>
            </translation>
        </message>
        <message>
            <source>0 : cette disposition n'est pas possible</source>
            <translation>0: this layout is not possible</translation>
        </message>
        <message>
            <source>0 : sans plafond</source>
            <translation>0: no ceiling</translation>
        </message>
        <message>
            <source>01/09/2026</source>
            <translation>01/09/2026</translation>
        </message>
        <message>
            <source>06 12 34 56 78, ou +33… pour l'étranger</source>
            <translation>06 12 34 56 78, or +33… for abroad</translation>
        </message>
        <message>
            <source>1 : pas du tout … 5 : tout à fait</source>
            <translation>1: not at all … 5: entirely</translation>
        </message>
        <message>
            <source>1er</source>
            <translation>1</translation>
        </message>
        <message>
            <source>2 sem.</source>
            <translation>2 weeks</translation>
        </message>
        <message>
            <source>3, ou une date</source>
            <translation>3, or a date</translation>
        </message>
        <message>
            <source>31/08/2027</source>
            <translation>31/08/2027</translation>
        </message>
        <message>
            <source>5/6, demain, lun, +3</source>
            <translation>5/6, tomorrow, mon, +3</translation>
        </message>
        <message>
            <source>5/6, lun, +3</source>
            <translation>5/6, mon, +3</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>A besoin d'une chambre accessible</source>
            <translation>Needs an accessible room</translation>
        </message>
        <message>
            <source>A demandé à ne pas prendre ce repas.</source>
            <translation>Asked not to have this meal.</translation>
        </message>
        <message>
            <source>Abandonner</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Absence (%)</source>
            <translation>Absence (%)</translation>
        </message>
        <message>
            <source>Absence de {person} retirée</source>
            <translation>Absence of {person} removed</translation>
        </message>
        <message>
            <source>Absence du week-end</source>
            <translation>Weekend absence</translation>
        </message>
        <message>
            <source>Absence à noter à partir de {hour}</source>
            <translation>A no-show may be noted from {hour}</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Away</translation>
        </message>
        <message>
            <source>Absent, ou venu</source>
            <translation>Absent, or came</translation>
        </message>
        <message>
            <source>Accepter</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Accessible</source>
            <translation>Accessible</translation>
        </message>
        <message>
            <source>Accessible (PMR)</source>
            <translation>Accessible</translation>
        </message>
        <message>
            <source>Accès</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Action de formation</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Action {code} ajoutée</source>
            <translation>Programme {code} added</translation>
        </message>
        <message>
            <source>Action {code} corrigée</source>
            <translation>Programme {code} corrected</translation>
        </message>
        <message>
            <source>Action {code} remise au catalogue</source>
            <translation>Programme {code} put back into the catalogue</translation>
        </message>
        <message>
            <source>Action {code} retirée du catalogue</source>
            <translation>Programme {code} taken out of the catalogue</translation>
        </message>
        <message>
            <source>Actions de formation</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Actions depuis ce moment</source>
            <translation>Actions since this moment</translation>
        </message>
        <message>
            <source>Affiches de porte</source>
            <translation>Door signs</translation>
        </message>
        <message>
            <source>Affirmation</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Agrandir</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Aide</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Ajouter</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Ajouter l'année</source>
            <translation>Add the year</translation>
        </message>
        <message>
            <source>Ajouter le critère</source>
            <translation>Add the criterion</translation>
        </message>
        <message>
            <source>Ajouter le membre</source>
            <translation>Add the member</translation>
        </message>
        <message>
            <source>Ajouter le stand</source>
            <translation>Add the stand</translation>
        </message>
        <message>
            <source>Ajouter les candidats</source>
            <translation>Add the candidates</translation>
        </message>
        <message>
            <source>Ajouter un créneau</source>
            <translation>Add a slot</translation>
        </message>
        <message>
            <source>Ajouter un formateur</source>
            <translation>Add a trainer</translation>
        </message>
        <message>
            <source>Ajouter une personne</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Ajoutez d'abord un partenaire</source>
            <translation>Add a partner first</translation>
        </message>
        <message>
            <source>Aller au jour</source>
            <translation>Go to a day</translation>
        </message>
        <message>
            <source>Aller au prochain créneau à régler</source>
            <translation>Go to the next slot to settle</translation>
        </message>
        <message>
            <source>Alt+← et Alt+→ changent d'année</source>
            <translation>Alt+← and Alt+→ change the year</translation>
        </message>
        <message>
            <source>Annoncer</source>
            <translation>Announce</translation>
        </message>
        <message>
            <source>Annulations</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Undo</translation>
        </message>
        <message numerus="yes">
            <source>Annuler %n créneau(x)</source>
            <translation>
                <numerusform>Cancel %n slot</numerusform>
                <numerusform>Cancel %n slots</numerusform>
            </translation>
        </message>
        <message>
            <source>Annuler : {deed}</source>
            <translation>Undo: {deed}</translation>
        </message>
        <message>
            <source>Annuler ce créneau</source>
            <translation>Cancel this slot</translation>
        </message>
        <message>
            <source>Annuler ces séjours</source>
            <translation>Cancel these stays</translation>
        </message>
        <message>
            <source>Annuler cette action</source>
            <translation>Undo this action</translation>
        </message>
        <message>
            <source>Annuler la dernière action</source>
            <translation>Undo the last action</translation>
        </message>
        <message>
            <source>Annuler la session</source>
            <translation>Cancel the session</translation>
        </message>
        <message>
            <source>Annuler le séjour</source>
            <translation>Cancel the stay</translation>
        </message>
        <message>
            <source>Annuler tout le groupe ({count})</source>
            <translation>Cancel the whole group ({count})</translation>
        </message>
        <message>
            <source>Annuler {code} : ce qui suit</source>
            <translation>Cancel {code}: what follows</translation>
        </message>
        <message>
            <source>Annulé</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Annulé : {deed}</source>
            <translation>Undone: {deed}</translation>
        </message>
        <message>
            <source>Année</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Année de formation</source>
            <translation>Training year</translation>
        </message>
        <message>
            <source>Année précédente</source>
            <translation>Previous year</translation>
        </message>
        <message>
            <source>Année suivante</source>
            <translation>Next year</translation>
        </message>
        <message numerus="yes">
            <source>Année {name} : %n objectif(s)</source>
            <translation>
                <numerusform>Year {name}: %n target</numerusform>
                <numerusform>Year {name}: %n targets</numerusform>
            </translation>
        </message>
        <message>
            <source>Année {name} ajoutée</source>
            <translation>Year {name} added</translation>
        </message>
        <message>
            <source>Années et objectifs</source>
            <translation>Years and targets</translation>
        </message>
        <message>
            <source>Apparence</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Appliquer</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Appréciation</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Après</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Après l'heure limite ({time})</source>
            <translation>After the cut-off ({time})</translation>
        </message>
        <message>
            <source>Après le dernier séjour ; 0 : toujours</source>
            <translation>After the last stay; 0: always</translation>
        </message>
        <message>
            <source>Argument inconnu : {name}</source>
            <translation>Unknown argument: {name}</translation>
        </message>
        <message>
            <source>Arrivé</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <source>Arrivée</source>
            <translation>Arrival</translation>
        </message>
        <message>
            <source>Arrivée le</source>
            <translation>Arrival</translation>
        </message>
        <message>
            <source>Arrivées</source>
            <translation>Arrivals</translation>
        </message>
        <message>
            <source>Arrivées : {count} · déjà enregistrées : {done} · en retard : {late}</source>
            <translation>Arrivals: {count} · already checked in: {done} · late: {late}</translation>
        </message>
        <message>
            <source>Arrêter</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Arrêté : rien n'est enregistré.</source>
            <translation>Stopped: nothing is saved.</translation>
        </message>
        <message>
            <source>Assiettes</source>
            <translation>Plates</translation>
        </message>
        <message>
            <source>Atteint</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>Atteint (%)</source>
            <translation>Reached (%)</translation>
        </message>
        <message>
            <source>Attendez {hour} avant de noter une absence.</source>
            <translation>Wait until {hour} before recording a no-show.</translation>
        </message>
        <message>
            <source>Attendre aujourd'hui</source>
            <translation>Expect today</translation>
        </message>
        <message>
            <source>Attendre demain</source>
            <translation>Expect tomorrow</translation>
        </message>
        <message>
            <source>Attendu à aucun repas aujourd'hui.</source>
            <translation>Not expected at any meal today.</translation>
        </message>
        <message>
            <source>Attendus</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Attestation de fin de formation</source>
            <translation>Certificate of completion</translation>
        </message>
        <message>
            <source>Attestation de présence</source>
            <translation>Certificate of attendance</translation>
        </message>
        <message>
            <source>Au moins 4 signes, puis Entrée ; il ne se relit pas</source>
            <translation>At least 4 signs, then Enter; it cannot be read back</translation>
        </message>
        <message>
            <source>Aucun bulletin : personne n'arrive ce jour.</source>
            <translation>No cards: nobody arrives on this day.</translation>
        </message>
        <message>
            <source>Aucun candidat n'est encore inscrit à ce jury.</source>
            <translation>No candidate is entered for this jury yet.</translation>
        </message>
        <message>
            <source>Aucun créneau. Ajoutez la première demi-journée (Inser).</source>
            <translation>No slot. Add the first half-day (Ins).</translation>
        </message>
        <message numerus="yes">
            <source>Aucun des %n documents ne s'imprime. Le dernier : {why}</source>
            <translation>
                <numerusform>The document does not print: {why}</numerusform>
                <numerusform>None of the %n documents prints. The last one: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>Aucun document n'a pu être fait.</source>
            <translation>No document could be made.</translation>
        </message>
        <message>
            <source>Aucun départ ce jour-là.</source>
            <translation>No departures that day.</translation>
        </message>
        <message>
            <source>Aucun départ le {day}.</source>
            <translation>No departures on {day}.</translation>
        </message>
        <message>
            <source>Aucun formateur n'est encore désigné pour cette session.</source>
            <translation>No trainer has been named for this session yet.</translation>
        </message>
        <message>
            <source>Aucun formateur ne correspond à « {who} ».</source>
            <translation>No trainer matches “{who}”.</translation>
        </message>
        <message>
            <source>Aucun lit ne convient du {arrival} au {departure} : les lits libres sont dans des chambres qui ne peuvent pas être partagées. Proposez un séjour en deux chambres.</source>
            <translation>No bed is suitable from {arrival} to {departure}: the free beds are in rooms that cannot be shared. Offer a stay in two rooms.</translation>
        </message>
        <message>
            <source>Aucun repas n'est servi à cette heure.</source>
            <translation>No meal is being served at this hour.</translation>
        </message>
        <message>
            <source>Aucun repas à cette heure</source>
            <translation>No meal at this hour</translation>
        </message>
        <message>
            <source>Aucun régime ce jour-là.</source>
            <translation>No diet on that day.</translation>
        </message>
        <message>
            <source>Aucun séjour ces jours-ci : tracez des nuits sur un lit, ou importez une liste.</source>
            <translation>No stays on these days: draw nights on a bed, or import a list.</translation>
        </message>
        <message>
            <source>Aucun séjour de cette réservation n'est encore à venir.</source>
            <translation>No stay of this booking is still to come.</translation>
        </message>
        <message>
            <source>Aucun séjour. Réservez-en un avec S.</source>
            <translation>No stays. Book one with S.</translation>
        </message>
        <message>
            <source>Aucun visiteur encore : collez leur liste.</source>
            <translation>No visitors yet: paste their list.</translation>
        </message>
        <message>
            <source>Aucun visiteur nouveau. Ligne {line} : {reason}.</source>
            <translation>No new visitor. Line {line}: {reason}.</translation>
        </message>
        <message>
            <source>Aucune année de formation n'est encore définie.</source>
            <translation>No training year is set yet.</translation>
        </message>
        <message>
            <source>Aucune année de formation ne s'appelle « {name} » ; il y a : {years}.</source>
            <translation>No training year is called “{name}”; there are: {years}.</translation>
        </message>
        <message>
            <source>Aucune arrivée ce jour-là.</source>
            <translation>No arrivals that day.</translation>
        </message>
        <message>
            <source>Aucune arrivée le {day}.</source>
            <translation>No arrivals on {day}.</translation>
        </message>
        <message>
            <source>Aucune case vide : toutes les présences sont déjà notées.</source>
            <translation>No blank cell: all attendance is noted already.</translation>
        </message>
        <message>
            <source>Aucune chambre de ce genre.</source>
            <translation>No rooms of this kind.</translation>
        </message>
        <message>
            <source>Aucune chambre ne répond à ces filtres.</source>
            <translation>No room matches these filters.</translation>
        </message>
        <message>
            <source>Aucune chambre à faire.</source>
            <translation>No rooms to do.</translation>
        </message>
        <message>
            <source>Aucune colonne n'a été reconnue dans cette liste.</source>
            <translation>No column of this list was recognised.</translation>
        </message>
        <message>
            <source>Aucune copie pour l'instant ; il s'en fait une chaque jour.</source>
            <translation>No backup yet; one is made every day.</translation>
        </message>
        <message>
            <source>Aucune correction.</source>
            <translation>No correction.</translation>
        </message>
        <message>
            <source>Aucune demi-journée de cours cette semaine.</source>
            <translation>No half-day of teaching this week.</translation>
        </message>
        <message>
            <source>Aucune demi-journée ou aucun inscrit : il n'y a rien à signer.</source>
            <translation>No half-day or nobody enrolled: there is nothing to sign.</translation>
        </message>
        <message>
            <source>Aucune fiche n'est encore saisie.</source>
            <translation>No sheet has been typed in yet.</translation>
        </message>
        <message>
            <source>Aucune imprimante n'est installée : le document sera gardé en PDF.</source>
            <translation>No printer is installed: the document will be kept as a PDF.</translation>
        </message>
        <message>
            <source>Aucune liste de personnes reconnue dans ce fichier : il faut une ligne de titres avec le nom et le prénom.</source>
            <translation>No list of people found in this file: it needs a row of headings with surname and first name.</translation>
        </message>
        <message>
            <source>Aucune purge pour l'instant.</source>
            <translation>No purge so far.</translation>
        </message>
        <message>
            <source>Aucune salle libre à cette heure</source>
            <translation>No classroom free at this time</translation>
        </message>
        <message>
            <source>Aucune salle n'est occupée ce jour.</source>
            <translation>No classroom is used on this day.</translation>
        </message>
        <message numerus="yes">
            <source>Aucune salle ne convient pendant les %n demi-journée(s) : {rooms}</source>
            <translation>
                <numerusform>No room suits for %n half-day: {rooms}</numerusform>
                <numerusform>No room suits all %n half-days: {rooms}</numerusform>
            </translation>
        </message>
        <message>
            <source>Aucune salle ne s'appelle « {name} » ; il y a : {rooms}.</source>
            <translation>No classroom is called “{name}”; there are: {rooms}.</translation>
        </message>
        <message>
            <source>Aucune session ce jour-là.</source>
            <translation>No sessions that day.</translation>
        </message>
        <message>
            <source>Aucune session ne porte le code « {code} ».</source>
            <translation>No session has the code “{code}”.</translation>
        </message>
        <message>
            <source>Aucune session ne répond. Essayez le début du code, du titre ou d'un formateur.</source>
            <translation>No session answers. Try the beginning of the code, the title or a trainer.</translation>
        </message>
        <message>
            <source>Aucune session sur ces jours. Créez-en une (Inser), ou voyez l'année (Ctrl+3).</source>
            <translation>No session on these days. Create one (Ins), or look at the year (Ctrl+3).</translation>
        </message>
        <message>
            <source>Aucune session à cette date : il n'y a rien à imprimer.</source>
            <translation>No session on this date: there is nothing to print.</translation>
        </message>
        <message>
            <source>Aucune session, ni suivie ni animée.</source>
            <translation>No session, followed or taught.</translation>
        </message>
        <message>
            <source>Aucune séance cette semaine ; {lodged}.</source>
            <translation>Nothing to teach this week; {lodged}.</translation>
        </message>
        <message>
            <source>Aucune séance cette semaine.</source>
            <translation>Nothing to teach this week.</translation>
        </message>
        <message>
            <source>Aujourd'hui</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Autoriser de nouveau</source>
            <translation>Allow again</translation>
        </message>
        <message>
            <source>Autres</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Autres décisions</source>
            <translation>Other decisions</translation>
        </message>
        <message>
            <source>Avant</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Avant le</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Avec</source>
            <translation>With</translation>
        </message>
        <message>
            <source>Avec {codes}</source>
            <translation>With {codes}</translation>
        </message>
        <message>
            <source>Avez-vous atteint vos objectifs ?</source>
            <translation>Did you reach your objectives?</translation>
        </message>
        <message>
            <source>Badge, ticket ou matricule</source>
            <translation>Badge, ticket or staff number</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Badges A6</source>
            <translation>Badges A6</translation>
        </message>
        <message>
            <source>Badges des visiteurs</source>
            <translation>Visitors' badges</translation>
        </message>
        <message>
            <source>Base restaurée depuis {path}</source>
            <translation>Database restored from {path}</translation>
        </message>
        <message>
            <source>Besoins</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Bienvenue</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Bilan JFP</source>
            <translation>JFP balance</translation>
        </message>
        <message>
            <source>Blocage de {rooms} du {arrival} au {departure} : {reason}</source>
            <translation>{rooms} blocked from {arrival} to {departure}: {reason}</translation>
        </message>
        <message>
            <source>Blocages</source>
            <translation>Blocks</translation>
        </message>
        <message>
            <source>Bloquer</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Bloquer…</source>
            <translation>Block…</translation>
        </message>
        <message>
            <source>Bloqué</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Bloqué du {arrival} au {departure}.</source>
            <translation>Blocked from {arrival} to {departure}.</translation>
        </message>
        <message>
            <source>Bloquée</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Bloquée : {reason}</source>
            <translation>Blocked: {reason}</translation>
        </message>
        <message>
            <source>Bloqués</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Bon appétit</source>
            <translation>Enjoy your meal</translation>
        </message>
        <message>
            <source>Borne</source>
            <translation>Kiosk</translation>
        </message>
        <message>
            <source>Bulletin d'hébergement</source>
            <translation>Registration card</translation>
        </message>
        <message>
            <source>Bulletin individuel d'hébergement</source>
            <translation>Individual registration card</translation>
        </message>
        <message>
            <source>Bulletins individuels d'hébergement</source>
            <translation>Individual registration cards</translation>
        </message>
        <message>
            <source>C'est la même personne</source>
            <translation>The same person</translation>
        </message>
        <message>
            <source>CIN</source>
            <translation>National ID</translation>
        </message>
        <message>
            <source>CIN de forme inhabituelle : {number}.</source>
            <translation>Unusual national ID: {number}.</translation>
        </message>
        <message>
            <source>Cachet</source>
            <translation>Stamp</translation>
        </message>
        <message>
            <source>Candidat</source>
            <translation>Candidate</translation>
        </message>
        <message>
            <source>Candidats</source>
            <translation>Candidates</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Catalogue des actions</source>
            <translation>Catalogue of programmes</translation>
        </message>
        <message>
            <source>Catégorie</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Ce blocage est déjà terminé.</source>
            <translation>This block is already over.</translation>
        </message>
        <message>
            <source>Ce candidat ou ce critère n'existe plus.</source>
            <translation>This candidate or criterion is no longer there.</translation>
        </message>
        <message>
            <source>Ce centre a déjà des salles : ajoutez-en une à la fois.</source>
            <translation>This centre has classrooms already: add them one at a time.</translation>
        </message>
        <message>
            <source>Ce centre n'a pas encore de salle : ajoutez-les dans les réglages.</source>
            <translation>This centre has no classrooms yet: add them in the settings.</translation>
        </message>
        <message>
            <source>Ce classeur binaire (.xlsb) ne peut pas être lu : enregistrez-le en .xlsx.</source>
            <translation>This binary workbook (.xlsb) cannot be read: save it as .xlsx.</translation>
        </message>
        <message>
            <source>Ce classeur est abîmé ou incomplet. Demandez qu'on vous l'envoie de nouveau, ou ouvrez-le dans Excel et enregistrez-le en .xlsx.</source>
            <translation>This workbook is damaged or incomplete. Ask for it to be sent again, or open it in Excel and save it as .xlsx.</translation>
        </message>
        <message>
            <source>Ce classeur est protégé par un mot de passe : ouvrez-le dans Excel, enregistrez-le sans mot de passe, puis importez-le.</source>
            <translation>This workbook is protected by a password: open it in Excel, save it without a password, then import it.</translation>
        </message>
        <message>
            <source>Ce code n'est celui d'aucun badge ni d'aucun ticket.</source>
            <translation>This code belongs to no badge and no ticket.</translation>
        </message>
        <message>
            <source>Ce créneau est annulé.</source>
            <translation>This slot is cancelled.</translation>
        </message>
        <message>
            <source>Ce créneau est déjà tenu seul.</source>
            <translation>This slot is already held on its own.</translation>
        </message>
        <message>
            <source>Ce créneau est tenu avec un autre groupe : séparez-les d'abord.</source>
            <translation>This slot is held together with another group: separate them first.</translation>
        </message>
        <message>
            <source>Ce créneau n'est pas annulé.</source>
            <translation>This slot is not cancelled.</translation>
        </message>
        <message>
            <source>Ce créneau n'est plus dans {code} : rouvrez la feuille.</source>
            <translation>This slot is no longer in {code}: open the sheet again.</translation>
        </message>
        <message>
            <source>Ce fichier a plus de {most} colonnes : ce n'est pas une liste de personnes.</source>
            <translation>This file has more than {most} columns: it is not a list of people.</translation>
        </message>
        <message>
            <source>Ce fichier a plus de {most} lignes. Gardez les lignes de la liste, puis réessayez.</source>
            <translation>This file has more than {most} rows. Keep the rows of the list, then try again.</translation>
        </message>
        <message>
            <source>Ce fichier contient beaucoup trop de données pour une liste. Rien n'a été lu : copiez la liste seule dans un nouveau classeur.</source>
            <translation>This file holds far too much data for a list. Nothing was read: copy the list alone into a new workbook.</translation>
        </message>
        <message>
            <source>Ce fichier d'Office n'est pas un classeur : ce n'est pas une liste.</source>
            <translation>This Office file is not a workbook: it is not a list.</translation>
        </message>
        <message>
            <source>Ce fichier est un PDF : demandez la liste en classeur Excel.</source>
            <translation>This file is a PDF: ask for the list as an Excel workbook.</translation>
        </message>
        <message>
            <source>Ce fichier est un document OpenDocument sans feuille de calcul, pas une liste.</source>
            <translation>This file is an OpenDocument file without a spreadsheet, not a list.</translation>
        </message>
        <message>
            <source>Ce fichier est un document Word : copiez son tableau dans un classeur Excel.</source>
            <translation>This file is a Word document: copy its table into an Excel workbook.</translation>
        </message>
        <message>
            <source>Ce fichier est un programme, pas une liste. Ne l'ouvrez pas.</source>
            <translation>This file is a program, not a list. Do not open it.</translation>
        </message>
        <message>
            <source>Ce fichier est un texte mis en page, pas une liste.</source>
            <translation>This file is formatted text, not a list.</translation>
        </message>
        <message>
            <source>Ce fichier est une archive : sortez-en la liste, puis importez la liste elle-même.</source>
            <translation>This file is an archive: take the list out of it, then import the list itself.</translation>
        </message>
        <message>
            <source>Ce fichier est une image : demandez la liste en classeur Excel.</source>
            <translation>This file is an image: ask for the list as an Excel workbook.</translation>
        </message>
        <message>
            <source>Ce fichier est une présentation, pas une liste.</source>
            <translation>This file is a presentation, not a list.</translation>
        </message>
        <message>
            <source>Ce fichier n'est ni un classeur ni un texte : ce n'est pas une liste.</source>
            <translation>This file is neither a workbook nor a text: it is not a list.</translation>
        </message>
        <message>
            <source>Ce groupe n'a plus de place sans nom à rendre.</source>
            <translation>This group has no place without a name left to release.</translation>
        </message>
        <message>
            <source>Ce lit vient d'être pris par un autre poste. Choisissez-en un autre.</source>
            <translation>This bed has just been taken at another desk. Choose another one.</translation>
        </message>
        <message>
            <source>Ce moment est encore à venir.</source>
            <translation>This moment is still to come.</translation>
        </message>
        <message>
            <source>Ce n'est pas le code.</source>
            <translation>This is not the code.</translation>
        </message>
        <message>
            <source>Ce poste</source>
            <translation>This desk</translation>
        </message>
        <message>
            <source>Ce que contient la colonne « {heading} »</source>
            <translation>What the column “{heading}” holds</translation>
        </message>
        <message>
            <source>Ce qui a été fait</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Ce qui sera fait</source>
            <translation>What will be done</translation>
        </message>
        <message>
            <source>Ce qui suit</source>
            <translation>What follows</translation>
        </message>
        <message>
            <source>Ce qui était commencé attend derrière cette porte.</source>
            <translation>What was begun waits behind this door.</translation>
        </message>
        <message>
            <source>Ce repas n'est pas prévu aujourd'hui ({formula}).</source>
            <translation>This meal is not included today ({formula}).</translation>
        </message>
        <message>
            <source>Ce stand n'existe plus.</source>
            <translation>This stand is no longer there.</translation>
        </message>
        <message>
            <source>Ce séjour est annulé ; rétablissez-le d'abord.</source>
            <translation>This stay is cancelled; restore it first.</translation>
        </message>
        <message>
            <source>Ce séjour est déjà annulé.</source>
            <translation>This stay is already cancelled.</translation>
        </message>
        <message>
            <source>Ce séjour est déjà marqué non venu.</source>
            <translation>This stay is already marked as a no-show.</translation>
        </message>
        <message>
            <source>Ce séjour est marqué non venu ; rétablissez-le d'abord.</source>
            <translation>This stay is marked as a no-show; restore it first.</translation>
        </message>
        <message>
            <source>Ce séjour est passé.</source>
            <translation>This stay is in the past.</translation>
        </message>
        <message>
            <source>Ce séjour est terminé ou annulé.</source>
            <translation>This stay is over or cancelled.</translation>
        </message>
        <message>
            <source>Ce séjour est terminé.</source>
            <translation>This stay is over.</translation>
        </message>
        <message>
            <source>Ce séjour n'attend pas de chambre.</source>
            <translation>This stay is not waiting for a room.</translation>
        </message>
        <message>
            <source>Ce séjour n'est ni annulé ni marqué non venu.</source>
            <translation>This stay is neither cancelled nor marked as a no-show.</translation>
        </message>
        <message>
            <source>Ce séjour n'est pas une option.</source>
            <translation>This stay is not an option.</translation>
        </message>
        <message numerus="yes">
            <source>Ce texte a %n caractère(s) ; il en faut {most} au plus pour tenir sur le papier.</source>
            <translation>
                <numerusform>This text has %n character; at most {most} fit on paper.</numerusform>
                <numerusform>This text has %n characters; at most {most} fit on paper.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ce texte est déjà celui en vigueur.</source>
            <translation>This text is already the one in force.</translation>
        </message>
        <message>
            <source>Centre Desk a rencontré une erreur imprévue ; rien n'a été enregistré. Le détail est dans {path}.</source>
            <translation>Centre Desk met an unexpected error; nothing was saved. The details are in {path}.</translation>
        </message>
        <message>
            <source>Centre Desk tient les chambres, les arrivées et les départs d'un centre. Décrivez le vôtre, ou regardez d'abord un centre inventé.</source>
            <translation>Centre Desk keeps a centre's rooms, arrivals and departures. Describe yours, or look at an invented centre first.</translation>
        </message>
        <message numerus="yes">
            <source>Centre créé : {name}, %n chambre(s)</source>
            <translation>
                <numerusform>Centre created: {name}, %n room</numerusform>
                <numerusform>Centre created: {name}, %n rooms</numerusform>
            </translation>
        </message>
        <message>
            <source>Centre de démonstration : {path}</source>
            <translation>Demonstration centre: {path}</translation>
        </message>
        <message numerus="yes">
            <source>Centre de démonstration créé : %n séjour(s)</source>
            <translation>
                <numerusform>Demonstration centre created: %n stay</numerusform>
                <numerusform>Demonstration centre created: %n stays</numerusform>
            </translation>
        </message>
        <message>
            <source>Ces créneaux sont déjà tenus ensemble.</source>
            <translation>These slots are already held together.</translation>
        </message>
        <message>
            <source>Ces deux fiches sont déjà réunies.</source>
            <translation>These two records are already merged.</translation>
        </message>
        <message>
            <source>Ces horaires n'existent plus.</source>
            <translation>These hours no longer exist.</translation>
        </message>
        <message>
            <source>Ces invités ne sont plus annoncés.</source>
            <translation>These guests are no longer announced.</translation>
        </message>
        <message>
            <source>Ces jours ont déjà des horaires : {name}, du {first} au {last}.</source>
            <translation>These days have hours already: {name}, from {first} to {last}.</translation>
        </message>
        <message>
            <source>Ces jours ont déjà leurs repas : {name}, du {first} au {last}.</source>
            <translation>These days have their meals already: {name}, from {first} to {last}.</translation>
        </message>
        <message>
            <source>Ces renseignements servent à votre hébergement et, lorsqu'elle est exigée, à la déclaration des personnes hébergées. Ils ne sont communiqués qu'aux personnes habilitées. Conformément à la loi n° {law}, vous pouvez y accéder, les faire rectifier et, pour un motif légitime, vous opposer à leur traitement, en vous adressant à l'accueil du centre.</source>
            <translation>This information serves your lodging and, where required, the declaration of lodged persons. It is given only to authorised persons. Under law no. {law} you may see it, have it corrected and, for a legitimate reason, object to its use, by asking the centre's front desk.</translation>
        </message>
        <message>
            <source>Cet étage n'a pas de lit pour {person} ; personne n'a été déplacé.</source>
            <translation>This floor has no bed for {person}; nobody was moved.</translation>
        </message>
        <message>
            <source>Cette absence n'est pas notée.</source>
            <translation>This absence is not recorded.</translation>
        </message>
        <message>
            <source>Cette action est déjà annulée.</source>
            <translation>This action has already been undone.</translation>
        </message>
        <message>
            <source>Cette action ne peut pas être annulée.</source>
            <translation>This action cannot be undone.</translation>
        </message>
        <message>
            <source>Cette action ne peut pas être rétablie.</source>
            <translation>This action cannot be redone.</translation>
        </message>
        <message>
            <source>Cette base contient déjà un centre : la démonstration demande une base neuve.</source>
            <translation>This database already holds a centre: the demonstration needs a new one.</translation>
        </message>
        <message>
            <source>Cette base est sur un serveur PostgreSQL : sauvegardez-la avec pg_dump.</source>
            <translation>This database is on a PostgreSQL server: back it up with pg_dump.</translation>
        </message>
        <message>
            <source>Cette chambre n'est pas accessible.</source>
            <translation>This room is not accessible.</translation>
        </message>
        <message>
            <source>Cette demande n'existe plus.</source>
            <translation>This request no longer exists.</translation>
        </message>
        <message>
            <source>Cette demi-journée vient d'être prise par un autre poste. Choisissez-en une autre.</source>
            <translation>This half-day has just been taken by another desk. Choose another one.</translation>
        </message>
        <message>
            <source>Cette fermeture est déjà terminée.</source>
            <translation>This closure is over already.</translation>
        </message>
        <message>
            <source>Cette fiche est anonyme. Cochez une case par ligne, de 1 (pas du tout d'accord) à 5 (tout à fait d'accord).</source>
            <translation>This sheet is anonymous. Tick one box a line, from 1 (not at all) to 5 (entirely).</translation>
        </message>
        <message>
            <source>Cette fiche n'existe plus.</source>
            <translation>This record no longer exists.</translation>
        </message>
        <message>
            <source>Cette ligne a déjà été importée.</source>
            <translation>This row has already been imported.</translation>
        </message>
        <message>
            <source>Cette ligne n'existe plus.</source>
            <translation>This line no longer exists.</translation>
        </message>
        <message>
            <source>Cette liste a ses titres, mais aucune personne en dessous.</source>
            <translation>This list has its headings, but nobody below them.</translation>
        </message>
        <message>
            <source>Cette liste n'est plus importée.</source>
            <translation>This list is no longer imported.</translation>
        </message>
        <message>
            <source>Cette personne a {on_site} demi-journée(s) sur place et {distance} à distance : on ne peut pas en retirer davantage.</source>
            <translation>This person has {on_site} half-day(s) on site and {distance} at a distance: no more can be taken away.</translation>
        </message>
        <message>
            <source>Cette personne n'est pas inscrite à {code} : inscrivez-la d'abord.</source>
            <translation>This person is not enrolled in {code}: enrol them first.</translation>
        </message>
        <message>
            <source>Cette personne n'est plus dans l'annuaire.</source>
            <translation>This person is no longer in the directory.</translation>
        </message>
        <message>
            <source>Cette place a déjà un nom.</source>
            <translation>This place already has a name.</translation>
        </message>
        <message>
            <source>Cette session n'a pas encore de créneaux : ajoutez-les dans « Créneaux ».</source>
            <translation>This session has no slots yet: add them under “Slots”.</translation>
        </message>
        <message>
            <source>Cette session n'existe plus.</source>
            <translation>This session no longer exists.</translation>
        </message>
        <message>
            <source>Ch.</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Chambre</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Chambre accessible</source>
            <translation>Accessible room</translation>
        </message>
        <message>
            <source>Chambre verrouillée</source>
            <translation>Room locked</translation>
        </message>
        <message>
            <source>Chambre {room}</source>
            <translation>Room {room}</translation>
        </message>
        <message>
            <source>Chambre {room} : {why}</source>
            <translation>Room {room}: {why}</translation>
        </message>
        <message>
            <source>Chambre {room} ajoutée</source>
            <translation>Room {room} added</translation>
        </message>
        <message>
            <source>Chambre {room} contrôlée</source>
            <translation>Room {room} inspected</translation>
        </message>
        <message>
            <source>Chambre {room} corrigée</source>
            <translation>Room {room} corrected</translation>
        </message>
        <message>
            <source>Chambre {room} en cours de nettoyage</source>
            <translation>Room {room} being cleaned</translation>
        </message>
        <message>
            <source>Chambre {room} propre</source>
            <translation>Room {room} clean</translation>
        </message>
        <message>
            <source>Chambre {room} remise en service</source>
            <translation>Room {room} back in service</translation>
        </message>
        <message>
            <source>Chambre {room} rendue</source>
            <translation>Room {room} back in use</translation>
        </message>
        <message>
            <source>Chambre {room} rendue le {until} ({reason})</source>
            <translation>Room {room} back in use on {until} ({reason})</translation>
        </message>
        <message>
            <source>Chambre {room} retirée</source>
            <translation>Room {room} taken out of use</translation>
        </message>
        <message>
            <source>Chambre {room} à nettoyer</source>
            <translation>Room {room} to clean</translation>
        </message>
        <message>
            <source>Chambres</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>Chambres doubles par étage</source>
            <translation>Twin rooms per floor</translation>
        </message>
        <message>
            <source>Chambres du centre</source>
            <translation>Rooms of the centre</translation>
        </message>
        <message>
            <source>Chambres du jour</source>
            <translation>Rooms of the day</translation>
        </message>
        <message>
            <source>Chambres faites</source>
            <translation>Rooms done</translation>
        </message>
        <message>
            <source>Chambres simples par étage</source>
            <translation>Single rooms per floor</translation>
        </message>
        <message>
            <source>Chambres {room} et {other} échangées du {arrival} au {departure}</source>
            <translation>Rooms {room} and {other} swapped from {arrival} to {departure}</translation>
        </message>
        <message>
            <source>Chambres {room} et {other} échangées du {arrival} au {departure} malgré « ne pas déplacer »</source>
            <translation>Rooms {room} and {other} swapped from {arrival} to {departure} despite “do not move”</translation>
        </message>
        <message>
            <source>Champ</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Champs : un clic les met au curseur</source>
            <translation>Fields: a click puts them at the cursor</translation>
        </message>
        <message>
            <source>Changement de chambre</source>
            <translation>Change of room</translation>
        </message>
        <message>
            <source>Changer de chambre</source>
            <translation>Change room</translation>
        </message>
        <message>
            <source>Changer les dates</source>
            <translation>Change the dates</translation>
        </message>
        <message>
            <source>Chaque créneau à venir a déjà la meilleure salle.</source>
            <translation>Every slot to come already has the best classroom.</translation>
        </message>
        <message>
            <source>Chaque session a déjà la salle proposée.</source>
            <translation>Every session has the proposed classroom already.</translation>
        </message>
        <message>
            <source>Chercher</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Chercher un visiteur</source>
            <translation>Find a visitor</translation>
        </message>
        <message>
            <source>Chercher une personne</source>
            <translation>Search for a person</translation>
        </message>
        <message>
            <source>Chercher une session</source>
            <translation>Look for a session</translation>
        </message>
        <message>
            <source>Chercher…</source>
            <translation>Search…</translation>
        </message>
        <message>
            <source>Chevalets</source>
            <translation>Name cards</translation>
        </message>
        <message>
            <source>Choisir ce code</source>
            <translation>Choose this code</translation>
        </message>
        <message>
            <source>Choisir ce délai</source>
            <translation>Choose this delay</translation>
        </message>
        <message>
            <source>Choisir le code de la borne</source>
            <translation>Choose the kiosk's code</translation>
        </message>
        <message>
            <source>Choisir le dossier</source>
            <translation>Choose the folder</translation>
        </message>
        <message>
            <source>Choisir le dossier des documents</source>
            <translation>Choose the folder of the documents</translation>
        </message>
        <message>
            <source>Choisir un fichier…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Choisir une liste</source>
            <translation>Choose a list</translation>
        </message>
        <message>
            <source>Choisissez au moins une case.</source>
            <translation>Choose at least one cell.</translation>
        </message>
        <message>
            <source>Choisissez au moins une chambre.</source>
            <translation>Choose at least one room.</translation>
        </message>
        <message>
            <source>Choisissez au moins une demi-journée ouverte.</source>
            <translation>Choose at least one half-day that is open.</translation>
        </message>
        <message>
            <source>Choisissez au moins une nuit.</source>
            <translation>Choose at least one night.</translation>
        </message>
        <message>
            <source>Choisissez au moins une personne.</source>
            <translation>Choose at least one person.</translation>
        </message>
        <message>
            <source>Choisissez deux chambres différentes.</source>
            <translation>Choose two different rooms.</translation>
        </message>
        <message>
            <source>Choisissez deux séjours différents.</source>
            <translation>Choose two different stays.</translation>
        </message>
        <message>
            <source>Choisissez le repas.</source>
            <translation>Choose the meal.</translation>
        </message>
        <message>
            <source>Choisissez un participant pour voir le texte.</source>
            <translation>Choose a participant to see the text.</translation>
        </message>
        <message>
            <source>Choisissez un repas</source>
            <translation>Choose a meal</translation>
        </message>
        <message>
            <source>Choisissez une formule.</source>
            <translation>Choose a formula.</translation>
        </message>
        <message>
            <source>Choisissez une personne.</source>
            <translation>Choose a person.</translation>
        </message>
        <message>
            <source>Clair</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Clore la session</source>
            <translation>Close the session</translation>
        </message>
        <message>
            <source>Cocher pour le faire avec d'autres</source>
            <translation>Tick to make it together with others</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code de la borne choisi</source>
            <translation>Kiosk code chosen</translation>
        </message>
        <message>
            <source>Code de session</source>
            <translation>Session code</translation>
        </message>
        <message>
            <source>Code illisible : présentez-le de nouveau.</source>
            <translation>Code not readable: show it again.</translation>
        </message>
        <message>
            <source>Code ou titre de la session</source>
            <translation>Code or title of the session</translation>
        </message>
        <message>
            <source>Code, titre, formateur…</source>
            <translation>Code, title, trainer…</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Coller une liste</source>
            <translation>Paste a list</translation>
        </message>
        <message>
            <source>Collez au moins une ligne : nom ; organisme ; téléphone.</source>
            <translation>Paste one line at least: name; organisation; phone.</translation>
        </message>
        <message>
            <source>Colonne {number}</source>
            <translation>Column {number}</translation>
        </message>
        <message>
            <source>Colonnes</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Colonnes reconnues</source>
            <translation>Columns recognised</translation>
        </message>
        <message>
            <source>Combien d'invités</source>
            <translation>How many guests</translation>
        </message>
        <message>
            <source>Commande incomprise ({message})</source>
            <translation>Command not understood ({message})</translation>
        </message>
        <message>
            <source>Commander</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Comme le système</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Commentaire</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Commentaires</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Confirmer</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Confirmé</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>Conflit : ce lit est demandé deux fois</source>
            <translation>Conflict: this bed is asked for twice</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contrôlée</source>
            <translation>Inspected</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Convention {reference} enregistrée</source>
            <translation>Agreement {reference} saved</translation>
        </message>
        <message>
            <source>Conventions</source>
            <translation>Agreements</translation>
        </message>
        <message>
            <source>Convocation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Convocations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Copie</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copie faite et vérifiée : {file}</source>
            <translation>Backup made and verified: {file}</translation>
        </message>
        <message>
            <source>Copie remise en place : {file}</source>
            <translation>Copy put back: {file}</translation>
        </message>
        <message>
            <source>Copier</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copier les lignes pour les coller ailleurs</source>
            <translation>Copy the rows to paste them elsewhere</translation>
        </message>
        <message>
            <source>Copies de sécurité</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Copies gardées</source>
            <translation>Copies kept</translation>
        </message>
        <message>
            <source>Corrections des JFP</source>
            <translation>JFP corrections</translation>
        </message>
        <message>
            <source>Corrections signées</source>
            <translation>Signed corrections</translation>
        </message>
        <message>
            <source>Corriger</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Corriger {code}</source>
            <translation>Correct {code}</translation>
        </message>
        <message>
            <source>Couleur</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>Couleur selon l'état du séjour</source>
            <translation>Colour by state of the stay</translation>
        </message>
        <message>
            <source>Critère</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Critères</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <source>Critères : {criteria}</source>
            <translation>Criteria: {criteria}</translation>
        </message>
        <message>
            <source>Créer</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Créer le centre</source>
            <translation>Create the centre</translation>
        </message>
        <message>
            <source>Créneau ajouté</source>
            <translation>Slot added</translation>
        </message>
        <message>
            <source>Créneau annulé</source>
            <translation>Slot cancelled</translation>
        </message>
        <message>
            <source>Créneau déplacé</source>
            <translation>Slot moved</translation>
        </message>
        <message>
            <source>Créneau gardé</source>
            <translation>Slot kept</translation>
        </message>
        <message>
            <source>Créneaux</source>
            <translation>Slots</translation>
        </message>
        <message>
            <source>Cuisine</source>
            <translation>Kitchen</translation>
        </message>
        <message>
            <source>D'autres personnes répondent : continuez à taper.</source>
            <translation>Other people answer too: go on typing.</translation>
        </message>
        <message>
            <source>D'autres saisies s'appuient sur ces données : annulez-les d'abord.</source>
            <translation>Other entries build on these data: undo them first.</translation>
        </message>
        <message>
            <source>Dans un dossier</source>
            <translation>Into a folder</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Date de naissance</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Dates et heures</source>
            <translation>Dates and hours</translation>
        </message>
        <message>
            <source>Dates gênées : {dates}. {why} Sautez-les ou choisissez un autre lit.</source>
            <translation>Dates in the way: {dates}. {why} Skip them or choose another bed.</translation>
        </message>
        <message>
            <source>De 0 à {most} invités servis.</source>
            <translation>From 0 to {most} guests served.</translation>
        </message>
        <message>
            <source>De 1 à {most} invités extérieurs à la fois.</source>
            <translation>From 1 to {most} outside guests at a time.</translation>
        </message>
        <message>
            <source>Demande</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Demandez entre quelques semaines et {most} ans de démonstration.</source>
            <translation>Ask for between a few weeks and {most} years of demonstration.</translation>
        </message>
        <message>
            <source>Demi-journée</source>
            <translation>Half-day</translation>
        </message>
        <message>
            <source>Demi-journées</source>
            <translation>Half-days</translation>
        </message>
        <message>
            <source>Depuis</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Dernier jour</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Dernière fiche de la cuisine : {day} à {time}. Les écarts depuis sont marqués.</source>
            <translation>The kitchen's last sheet: {day} at {time}. Changes since are marked.</translation>
        </message>
        <message numerus="yes">
            <source>Dernière purge : {day}, {actor}, %n élément(s).</source>
            <translation>
                <numerusform>Last purge: {day}, {actor}, %n item.</numerusform>
                <numerusform>Last purge: {day}, {actor}, %n items.</numerusform>
            </translation>
        </message>
        <message>
            <source>Descendre</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Deux chambres portent le numéro {room}.</source>
            <translation>Two rooms have the number {room}.</translation>
        </message>
        <message>
            <source>Deux groupes ne sont ensemble qu'à la même demi-journée et de la même façon.</source>
            <translation>Two groups are held together only in the same half-day and in the same way.</translation>
        </message>
        <message>
            <source>Deux objectifs portent sur la même chose.</source>
            <translation>Two targets are for the same thing.</translation>
        </message>
        <message>
            <source>Deux semaines</source>
            <translation>Two weeks</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Direction régionale</source>
            <translation>Regional direction</translation>
        </message>
        <message>
            <source>Disposition de la salle</source>
            <translation>Layout of the classroom</translation>
        </message>
        <message>
            <source>Dites en quelques mots qui sont ces invités.</source>
            <translation>Say in a few words who these guests are.</translation>
        </message>
        <message>
            <source>Dites jusqu'à quand : ven, 5/6 ou 3 nuits.</source>
            <translation>Say until when: fri, 5/6 or 3 nights.</translation>
        </message>
        <message>
            <source>Dites pourquoi, en un mot.</source>
            <translation>Say why, in a word.</translation>
        </message>
        <message>
            <source>Dites à côté laquelle contient le nom, puis les autres. C'est retenu à l'importation pour toutes les listes qui ont les mêmes titres.</source>
            <translation>Say beside it which one holds the name, then the others. On importing, this is remembered for every list with the same titles.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Documents faits</source>
            <translation>Documents made</translation>
        </message>
        <message>
            <source>Documents préparés</source>
            <translation>Documents prepared</translation>
        </message>
        <message>
            <source>Donner ce code</source>
            <translation>Give this code</translation>
        </message>
        <message>
            <source>Donner une chambre</source>
            <translation>Assign a room</translation>
        </message>
        <message>
            <source>Donnez l'adresse de « {title} ».</source>
            <translation>Give the address of “{title}”.</translation>
        </message>
        <message>
            <source>Donnez la référence de la convention.</source>
            <translation>Give the reference of the agreement.</translation>
        </message>
        <message>
            <source>Donnez le code d'une session.</source>
            <translation>Give the code of a session.</translation>
        </message>
        <message>
            <source>Donnez un code.</source>
            <translation>Give a code.</translation>
        </message>
        <message>
            <source>Donnez un nom au centre.</source>
            <translation>Give the centre a name.</translation>
        </message>
        <message>
            <source>Donnez un nom au jour férié.</source>
            <translation>Give the holiday a name.</translation>
        </message>
        <message>
            <source>Donnez un nom au partenaire.</source>
            <translation>Give the partner a name.</translation>
        </message>
        <message>
            <source>Donnez un nom à ces horaires.</source>
            <translation>Give these hours a name.</translation>
        </message>
        <message>
            <source>Donnez un nom à l'exposant.</source>
            <translation>Give the exhibitor a name.</translation>
        </message>
        <message>
            <source>Donnez un nom à la salle.</source>
            <translation>Give the classroom a name.</translation>
        </message>
        <message>
            <source>Donnez un nom.</source>
            <translation>Give a name.</translation>
        </message>
        <message>
            <source>Donnez un nombre de mois, de 0 (garder) à {most}.</source>
            <translation>Give a number of months, from 0 (keep) to {most}.</translation>
        </message>
        <message>
            <source>Donnez un numéro à la chambre.</source>
            <translation>Give the room a number.</translation>
        </message>
        <message>
            <source>Donnez un titre.</source>
            <translation>Give a title.</translation>
        </message>
        <message>
            <source>Donnée</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Données : {folder}</source>
            <translation>Data: {folder}</translation>
        </message>
        <message>
            <source>Données conservées</source>
            <translation>Data kept</translation>
        </message>
        <message numerus="yes">
            <source>Données effacées : %n élément(s)</source>
            <translation>
                <numerusform>Data erased: %n item</numerusform>
                <numerusform>Data erased: %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Dont accessibles, par étage</source>
            <translation>Of these accessible, per floor</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Twin</translation>
        </message>
        <message>
            <source>Doubles</source>
            <translation>Twins</translation>
        </message>
        <message>
            <source>Doublons</source>
            <translation>Duplicates</translation>
        </message>
        <message>
            <source>Du {arrival} au {departure} : plus d'un an. Vérifiez l'année.</source>
            <translation>{arrival} to {departure}: more than a year. Check the year.</translation>
        </message>
        <message>
            <source>Du {first} au {last} : plus d'un an. Vérifiez l'année.</source>
            <translation>From {first} to {last}: over a year. Check the year.</translation>
        </message>
        <message>
            <source>Durée</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source>Début</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Décochez pour laisser les chambres comme elles sont</source>
            <translation>Untick to leave the rooms as they are</translation>
        </message>
        <message>
            <source>Décrire mon centre</source>
            <translation>Describe my centre</translation>
        </message>
        <message>
            <source>Déjà dans la maison : l'arrivée est enregistrée.</source>
            <translation>Already in house: the arrival is recorded.</translation>
        </message>
        <message>
            <source>Déjà servi à {time}.</source>
            <translation>Already served at {time}.</translation>
        </message>
        <message>
            <source>Délais de conservation</source>
            <translation>Periods of retention</translation>
        </message>
        <message>
            <source>Départ</source>
            <translation>Departure</translation>
        </message>
        <message>
            <source>Départ et arrivée</source>
            <translation>Departure and arrival</translation>
        </message>
        <message>
            <source>Départ et arrivée : {turnover} · départs : {departure} · arrivées : {arrival} · séjours : {stayover} · à vérifier : {check} · bloquées : {blocked} · rien : {none}</source>
            <translation>Departure and arrival: {turnover} · departures: {departure} · arrivals: {arrival} · stays: {stayover} · to check: {check} · blocked: {blocked} · nothing: {none}</translation>
        </message>
        <message>
            <source>Départ ou nuits</source>
            <translation>Departure or nights</translation>
        </message>
        <message>
            <source>Départ prévu le</source>
            <translation>Expected departure</translation>
        </message>
        <message>
            <source>Départs</source>
            <translation>Departures</translation>
        </message>
        <message>
            <source>Départs : {count} · déjà enregistrés : {done} · en retard : {late}</source>
            <translation>Departures: {count} · already checked out: {done} · late: {late}</translation>
        </message>
        <message>
            <source>Déplacer au</source>
            <translation>Move to</translation>
        </message>
        <message>
            <source>Déplacer à ce jour</source>
            <translation>Move to this day</translation>
        </message>
        <message>
            <source>Déposez ici la liste reçue par courriel</source>
            <translation>Drop the list you received by email here</translation>
        </message>
        <message>
            <source>Dépouillement de l'évaluation</source>
            <translation>Evaluation tally</translation>
        </message>
        <message>
            <source>Désister</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>Effacer</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Effacer ce qui a fait son temps…</source>
            <translation>Erase what has had its time…</translation>
        </message>
        <message>
            <source>Effacer définitivement</source>
            <translation>Erase for good</translation>
        </message>
        <message>
            <source>En JFP : une demi-journée suivie en vaut un demi. L'autoformation, les formateurs, les événements et les jurys ne comptent pas.</source>
            <translation>In JFP: a half-day attended is worth one half. Self-study, trainers, events and juries do not count.</translation>
        </message>
        <message>
            <source>En arabe</source>
            <translation>In Arabic</translation>
        </message>
        <message>
            <source>En cours</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>En retard : à décider</source>
            <translation>Overdue: to decide</translation>
        </message>
        <message>
            <source>En service</source>
            <translation>In service</translation>
        </message>
        <message>
            <source>En un fichier</source>
            <translation>Into one file</translation>
        </message>
        <message>
            <source>Enfants de moins de 18 ans</source>
            <translation>Children under 18</translation>
        </message>
        <message>
            <source>Enlever</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Enregistrer</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Enregistrer chaque document dans un dossier</source>
            <translation>Save each document in a folder</translation>
        </message>
        <message>
            <source>Enregistrer en classeur</source>
            <translation>Save as a workbook</translation>
        </message>
        <message>
            <source>Enregistrer l'agenda</source>
            <translation>Save the agenda</translation>
        </message>
        <message>
            <source>Enregistrer l'agenda pour Outlook, Google ou Apple (.ics)</source>
            <translation>Save the agenda for Outlook, Google or Apple (.ics)</translation>
        </message>
        <message>
            <source>Enregistrer la fiche</source>
            <translation>Save the sheet</translation>
        </message>
        <message>
            <source>Enregistrer le document</source>
            <translation>Save the document</translation>
        </message>
        <message>
            <source>Enregistrer le dossier</source>
            <translation>Save the papers</translation>
        </message>
        <message>
            <source>Enregistré : {file}</source>
            <translation>Saved: {file}</translation>
        </message>
        <message>
            <source>Ensuite</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Entre</source>
            <translation>Arriving</translation>
        </message>
        <message>
            <source>Entre 0 et {most} demi-journées.</source>
            <translation>Between 0 and {most} half-days.</translation>
        </message>
        <message>
            <source>Entre 1 et {most} places.</source>
            <translation>Between 1 and {most} seats.</translation>
        </message>
        <message>
            <source>Entrée</source>
            <translation>Arrival</translation>
        </message>
        <message>
            <source>Entrée : badge scanné ou code</source>
            <translation>Door: scanned badge or code</translation>
        </message>
        <message>
            <source>Entrée pour enregistrer</source>
            <translation>Enter to save</translation>
        </message>
        <message>
            <source>Entrée prend la salle</source>
            <translation>Enter takes the classroom</translation>
        </message>
        <message>
            <source>Envoyé à {printer}.</source>
            <translation>Sent to {printer}.</translation>
        </message>
        <message>
            <source>Espace coche ou décoche</source>
            <translation>Space ticks or unticks</translation>
        </message>
        <message>
            <source>Espace décide d'une personne, ce bouton de toutes</source>
            <translation>Space decides about one person, this button about all</translation>
        </message>
        <message>
            <source>Excel, LibreOffice, CSV ou page web : rien n'est enregistré d'abord.</source>
            <translation>Excel, LibreOffice, CSV or web page: nothing is saved at first.</translation>
        </message>
        <message>
            <source>Excusé : indiquez le motif.</source>
            <translation>Excused: give the reason.</translation>
        </message>
        <message>
            <source>Exemplaires</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Exporter</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Exporter la fiche</source>
            <translation>Export the file</translation>
        </message>
        <message>
            <source>Exporter la liste</source>
            <translation>Export the list</translation>
        </message>
        <message>
            <source>Exposant</source>
            <translation>Exhibitor</translation>
        </message>
        <message>
            <source>Extérieurs</source>
            <translation>Outside</translation>
        </message>
        <message>
            <source>Faire quand même</source>
            <translation>Do it anyway</translation>
        </message>
        <message>
            <source>Faire une copie maintenant</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <source>Fait à {city}, le {day}</source>
            <translation>{city}, {day}</translation>
        </message>
        <message>
            <source>Faite le</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <source>Femme</source>
            <translation>Woman</translation>
        </message>
        <message>
            <source>Femmes</source>
            <translation>Women</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Fermer la salle</source>
            <translation>Close the classroom</translation>
        </message>
        <message>
            <source>Fermée : {reason}</source>
            <translation>Closed: {reason}</translation>
        </message>
        <message>
            <source>Fermée du {first} au {last} : {reason}</source>
            <translation>Closed from {first} to {last}: {reason}</translation>
        </message>
        <message>
            <source>Fermée le {day} : {reason}</source>
            <translation>Closed on {day}: {reason}</translation>
        </message>
        <message>
            <source>Feuille d'émargement</source>
            <translation>Attendance sheet</translation>
        </message>
        <message>
            <source>Feuille de ménage</source>
            <translation>Housekeeping sheet</translation>
        </message>
        <message>
            <source>Feuille de présence</source>
            <translation>Attendance sheet</translation>
        </message>
        <message>
            <source>Fiche</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Fiche cuisine de la semaine</source>
            <translation>Kitchen sheet of the week</translation>
        </message>
        <message>
            <source>Fiche cuisine du jour</source>
            <translation>Kitchen sheet of the day</translation>
        </message>
        <message>
            <source>Fiche cuisine imprimée, du {first} au {last}</source>
            <translation>Kitchen sheet printed, from {first} to {last}</translation>
        </message>
        <message>
            <source>Fiche d'une personne</source>
            <translation>A person's file</translation>
        </message>
        <message>
            <source>Fiche d'évaluation</source>
            <translation>Evaluation sheet</translation>
        </message>
        <message>
            <source>Fiche de {person} corrigée</source>
            <translation>Record of {person} corrected</translation>
        </message>
        <message>
            <source>Fiche entière exportée</source>
            <translation>Whole file exported</translation>
        </message>
        <message>
            <source>Fiche n°</source>
            <translation>Sheet no.</translation>
        </message>
        <message>
            <source>Fiches : {sheets} sur {people} · objectifs atteints : oui {yes}, en partie {partly}, non {no}</source>
            <translation>Sheets: {sheets} of {people} · objectives reached: yes {yes}, partly {partly}, no {no}</translation>
        </message>
        <message>
            <source>Fichier PDF</source>
            <translation>PDF file</translation>
        </message>
        <message>
            <source>Fin</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Finir dans un autre lit</source>
            <translation>Finish in another bed</translation>
        </message>
        <message>
            <source>Fonction</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Formateur</source>
            <translation>Trainer</translation>
        </message>
        <message>
            <source>Formateurs</source>
            <translation>Trainers</translation>
        </message>
        <message>
            <source>Formateurs : {people}</source>
            <translation>Trainers: {people}</translation>
        </message>
        <message>
            <source>Formule de la réservation : {formula}</source>
            <translation>Formula of the booking: {formula}</translation>
        </message>
        <message>
            <source>Garder ce délai</source>
            <translation>Keep this period</translation>
        </message>
        <message>
            <source>Garder celle-ci</source>
            <translation>Keep this one</translation>
        </message>
        <message>
            <source>Garder la base actuelle</source>
            <translation>Keep the present database</translation>
        </message>
        <message>
            <source>Garder la première</source>
            <translation>Keep the first</translation>
        </message>
        <message>
            <source>Garder la seconde</source>
            <translation>Keep the second</translation>
        </message>
        <message>
            <source>Garder pendant</source>
            <translation>Keep for</translation>
        </message>
        <message>
            <source>Gardé</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Grade ou fonction</source>
            <translation>Grade or position</translation>
        </message>
        <message>
            <source>Groupe</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Guide du premier matin</source>
            <translation>First morning guide</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Heure des absences</source>
            <translation>No-show hour</translation>
        </message>
        <message>
            <source>Heures</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Heures suivies</source>
            <translation>Hours attended</translation>
        </message>
        <message>
            <source>Historique</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Historique de la session</source>
            <translation>History of the session</translation>
        </message>
        <message>
            <source>Homme</source>
            <translation>Man</translation>
        </message>
        <message>
            <source>Hommes</source>
            <translation>Men</translation>
        </message>
        <message>
            <source>Horaires</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Horaires : {name}</source>
            <translation>Hours: {name}</translation>
        </message>
        <message>
            <source>Horaires du centre</source>
            <translation>The centre's hours</translation>
        </message>
        <message>
            <source>Horaires supprimés : {name}</source>
            <translation>Hours removed: {name}</translation>
        </message>
        <message>
            <source>Hors dates</source>
            <translation>Outside its dates</translation>
        </message>
        <message>
            <source>Hébergement</source>
            <translation>Lodging</translation>
        </message>
        <message>
            <source>Hébergement : {lodged} · {halves}</source>
            <translation>Lodging: {lodged} · {halves}</translation>
        </message>
        <message>
            <source>Hébergés</source>
            <translation>Lodged</translation>
        </message>
        <message>
            <source>Identifiez-vous d'abord : rien n'a été enregistré.</source>
            <translation>Sign in first: nothing was saved.</translation>
        </message>
        <message>
            <source>Il faut au moins un nom.</source>
            <translation>At least a name is needed.</translation>
        </message>
        <message>
            <source>Il faut au moins une chambre.</source>
            <translation>At least one room is needed.</translation>
        </message>
        <message>
            <source>Il faut au moins une personne.</source>
            <translation>There must be at least one person.</translation>
        </message>
        <message>
            <source>Il faut toujours quelqu'un de la direction : nommez-le d'abord.</source>
            <translation>Somebody must always run the house: name them first.</translation>
        </message>
        <message>
            <source>Il faut un nom.</source>
            <translation>A name is needed.</translation>
        </message>
        <message numerus="yes">
            <source>Il manque %n présence(s) dans {code} : {people}. Notez-les, ou clôturez sans elles : elles ne compteront pas.</source>
            <translation>
                <numerusform>%n attendance entry is missing in {code}: {people}. Note it, or close without it: it will not count.</numerusform>
                <numerusform>%n attendance entries are missing in {code}: {people}. Note them, or close without them: they will not count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Il manque %n salle(s) le {day} ({half}).</source>
            <translation>
                <numerusform>%n classroom is missing on {day} ({half}).</numerusform>
                <numerusform>%n classrooms are missing on {day} ({half}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Il manque : {name}</source>
            <translation>Missing: {name}</translation>
        </message>
        <message>
            <source>Il n'y a pas de base à « {path} ». Vérifiez le chemin, ou créez-la.</source>
            <translation>There is no database at “{path}”. Check the path, or create it.</translation>
        </message>
        <message>
            <source>Il n'y a pas de fiche n° {number}.</source>
            <translation>There is no sheet no. {number}.</translation>
        </message>
        <message>
            <source>Il n'y a pas de session « {code} ».</source>
            <translation>There is no session “{code}”.</translation>
        </message>
        <message>
            <source>Il n'y a rien à annuler.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>Il n'y a rien à rétablir.</source>
            <translation>There is nothing to redo.</translation>
        </message>
        <message>
            <source>Il ne reste aucune nuit à déplacer.</source>
            <translation>There is no night left to move.</translation>
        </message>
        <message>
            <source>Ils quittent la session</source>
            <translation>They leave the session</translation>
        </message>
        <message>
            <source>Image : {path}</source>
            <translation>Picture: {path}</translation>
        </message>
        <message numerus="yes">
            <source>Importer %n personne(s)</source>
            <translation>
                <numerusform>Import %n person</numerusform>
                <numerusform>Import %n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Importer une liste</source>
            <translation>Import a list</translation>
        </message>
        <message>
            <source>Impossible de créer « {path} » : dossier interdit ou disque plein.</source>
            <translation>“{path}” cannot be created: folder not allowed or disk full.</translation>
        </message>
        <message>
            <source>Imprimante</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Imprimer la semaine prochaine</source>
            <translation>Print next week</translation>
        </message>
        <message>
            <source>Imprimer le procès-verbal</source>
            <translation>Print the record</translation>
        </message>
        <message>
            <source>Indiquez au moins une place.</source>
            <translation>Ask for at least one place.</translation>
        </message>
        <message>
            <source>Indiquez ce qui est à réparer.</source>
            <translation>Say what needs repair.</translation>
        </message>
        <message>
            <source>Indiquez combien de places a la salle, dans une disposition au moins.</source>
            <translation>Say how many the classroom seats, in one layout at least.</translation>
        </message>
        <message>
            <source>Indiquez de 1 à {most} semaines.</source>
            <translation>Give 1 to {most} weeks.</translation>
        </message>
        <message>
            <source>Indiquez le motif de la correction.</source>
            <translation>Give the reason for the correction.</translation>
        </message>
        <message>
            <source>Indiquez les demi-journées à ajouter ou à retirer.</source>
            <translation>Give the half-days to add or to take away.</translation>
        </message>
        <message>
            <source>Indiquez les heures : {half}.</source>
            <translation>Give the hours: {half}.</translation>
        </message>
        <message>
            <source>Indiquez pourquoi la chambre est bloquée.</source>
            <translation>Say why the room is blocked.</translation>
        </message>
        <message>
            <source>Indiquez pourquoi la salle est fermée.</source>
            <translation>Say why the classroom is closed.</translation>
        </message>
        <message>
            <source>Inhabituel pour une CIN : à vérifier.</source>
            <translation>Unusual for a national ID: to check.</translation>
        </message>
        <message>
            <source>Inscription</source>
            <translation>Enrolment</translation>
        </message>
        <message>
            <source>Inscriptions</source>
            <translation>Enrolments</translation>
        </message>
        <message>
            <source>Inscrire</source>
            <translation>Enrol</translation>
        </message>
        <message numerus="yes">
            <source>Inscrire %n personne(s)</source>
            <translation>
                <numerusform>Enrol %n person</numerusform>
                <numerusform>Enrol %n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Inscrits</source>
            <translation>Enrolled</translation>
        </message>
        <message>
            <source>Inscrits : {count} · femmes : {women} · logés : {lodged}</source>
            <translation>Enrolled: {count} · women: {women} · lodged: {lodged}</translation>
        </message>
        <message>
            <source>Interrompu ; rien n'a été enregistré.</source>
            <translation>Interrupted; nothing was saved.</translation>
        </message>
        <message>
            <source>Invités extérieurs</source>
            <translation>Outside guests</translation>
        </message>
        <message>
            <source>JFP</source>
            <translation>JFP</translation>
        </message>
        <message>
            <source>JFP inscrits</source>
            <translation>JFP enrolled</translation>
        </message>
        <message>
            <source>JFP prévus</source>
            <translation>JFP planned</translation>
        </message>
        <message>
            <source>JFP réalisés</source>
            <translation>JFP realised</translation>
        </message>
        <message>
            <source>Je recommande cette formation à mes collègues.</source>
            <translation>I recommend this training to my colleagues.</translation>
        </message>
        <message>
            <source>Jeter ce qui était saisi</source>
            <translation>Throw away what was typed</translation>
        </message>
        <message>
            <source>Jour</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Jour férié</source>
            <translation>Holiday</translation>
        </message>
        <message>
            <source>Jour précédent</source>
            <translation>Previous day</translation>
        </message>
        <message>
            <source>Jour suivant</source>
            <translation>Next day</translation>
        </message>
        <message>
            <source>Jour, mois, année : 5/6/1985</source>
            <translation>Day, month, year: 5/6/1985</translation>
        </message>
        <message>
            <source>Journal des actions et des lectures</source>
            <translation>Journal of deeds and readings</translation>
        </message>
        <message>
            <source>Journal des lectures</source>
            <translation>Journal of readings</translation>
        </message>
        <message>
            <source>Jours</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Jours fériés</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>Jours fériés de l'année</source>
            <translation>Holidays of the year</translation>
        </message>
        <message>
            <source>Jury</source>
            <translation>Jury</translation>
        </message>
        <message>
            <source>Jusqu'au</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>L'absence doit tenir dans le séjour.</source>
            <translation>The absence must lie within the stay.</translation>
        </message>
        <message>
            <source>L'ancienne base est gardée ici : {path}</source>
            <translation>The former database is kept here: {path}</translation>
        </message>
        <message>
            <source>L'année {name} va déjà du {first} au {last}.</source>
            <translation>Year {name} already runs from {first} to {last}.</translation>
        </message>
        <message>
            <source>L'année {year} n'a pas de semaine {week}.</source>
            <translation>The year {year} has no week {week}.</translation>
        </message>
        <message>
            <source>L'arrivée n'est prévue que le {arrival}.</source>
            <translation>The arrival is not until {arrival}.</translation>
        </message>
        <message>
            <source>L'inscription de {person} est annulée : inscrivez d'abord la personne de nouveau.</source>
            <translation>{person}'s enrolment is cancelled: enrol the person again first.</translation>
        </message>
        <message>
            <source>L'installation de Centre Desk est incomplète : {folder} manque ou est vide. La base n'a pas été modifiée : réinstallez le programme.</source>
            <translation>The installation of Centre Desk is incomplete: {folder} is missing or empty. The database has not been changed: reinstall the program.</translation>
        </message>
        <message>
            <source>La base est en lecture seule. Rien n'a été enregistré : demandez le droit d'écrire dans son dossier.</source>
            <translation>The database is read-only. Nothing was saved: ask for the right to write in its folder.</translation>
        </message>
        <message>
            <source>La base est occupée par un autre programme. Rien n'a été enregistré : attendez un instant puis recommencez.</source>
            <translation>The database is busy with another program. Nothing was saved: wait a moment, then try again.</translation>
        </message>
        <message>
            <source>La base est vide : créez d'abord le centre, ou ouvrez la démonstration.</source>
            <translation>The database is empty: create the centre first, or open the demonstration.</translation>
        </message>
        <message>
            <source>La base n'a pas pu être mise à jour ({error}). Rien n'est perdu ; la copie d'avant est « {copy} ».</source>
            <translation>The database could not be updated ({error}). Nothing is lost; the copy made before is “{copy}”.</translation>
        </message>
        <message>
            <source>La base ne répond pas ({error}). Rien n'a été enregistré.</source>
            <translation>The database does not answer ({error}). Nothing was saved.</translation>
        </message>
        <message>
            <source>La base respecte toutes les règles.</source>
            <translation>The database keeps every rule.</translation>
        </message>
        <message>
            <source>La base « {path} » vient d'une version plus récente de Centre Desk. Elle n'a pas été modifiée : mettez le programme à jour.</source>
            <translation>The database “{path}” comes from a newer version of Centre Desk. It has not been changed: update the program.</translation>
        </message>
        <message>
            <source>La chambre</source>
            <translation>The room</translation>
        </message>
        <message>
            <source>La chambre {room} est bloquée : {reason}.</source>
            <translation>Room {room} is blocked: {reason}.</translation>
        </message>
        <message>
            <source>La chambre {room} est prise ou bloquée jusqu'au {until} : libérez-la d'abord.</source>
            <translation>Room {room} is taken or blocked until {until}: free it first.</translation>
        </message>
        <message>
            <source>La chambre {room} n'a pas assez de lits.</source>
            <translation>Room {room} does not have enough beds.</translation>
        </message>
        <message>
            <source>La chambre {room} n'est pas encore propre.</source>
            <translation>Room {room} is not clean yet.</translation>
        </message>
        <message>
            <source>La chambre {room} n'est plus en service.</source>
            <translation>Room {room} is no longer in use.</translation>
        </message>
        <message>
            <source>La convention {reference} est signée avec {partner}.</source>
            <translation>Agreement {reference} is signed with {partner}.</translation>
        </message>
        <message>
            <source>La cuisine n'a pas encore de fiche de cette semaine.</source>
            <translation>The kitchen has no sheet of this week yet.</translation>
        </message>
        <message>
            <source>La durée était suffisante.</source>
            <translation>The duration was sufficient.</translation>
        </message>
        <message numerus="yes">
            <source>La fiche a %n affirmation(s).</source>
            <translation>
                <numerusform>The sheet has %n statement.</numerusform>
                <numerusform>The sheet has %n statements.</numerusform>
            </translation>
        </message>
        <message>
            <source>La fiche de {person} a été réunie avec une autre : rechoisissez.</source>
            <translation>The file of {person} was merged with another: choose again.</translation>
        </message>
        <message>
            <source>La fiche est vide : répondez au moins à une ligne.</source>
            <translation>The sheet is empty: answer one line at least.</translation>
        </message>
        <message>
            <source>La fiche gardée reçoit les séjours de l'autre et ce qu'elle ne savait pas. Rien n'est supprimé, et Annuler rend les deux.</source>
            <translation>The record kept receives the other's stays and what it did not know. Nothing is deleted, and Undo brings both back.</translation>
        </message>
        <message>
            <source>La fin ({last}) vient avant le début ({first}).</source>
            <translation>The end ({last}) comes before the start ({first}).</translation>
        </message>
        <message>
            <source>La ligne {row} répète cette personne avec d'autres dates, qui ne sont pas prises.</source>
            <translation>Row {row} repeats this person with other dates, which are not taken.</translation>
        </message>
        <message>
            <source>La maison est pleine : aucun lit libre la nuit du {night}.</source>
            <translation>The house is full: no bed is free on the night of {night}.</translation>
        </message>
        <message>
            <source>La maison n'enseigne pas le {day} ({half}).</source>
            <translation>There is no teaching on {day} ({half}).</translation>
        </message>
        <message>
            <source>La personne est dans la maison ; notez plutôt son départ.</source>
            <translation>The person is in house; record the departure instead.</translation>
        </message>
        <message>
            <source>La personne est déjà arrivée le {arrival}.</source>
            <translation>The person already arrived on {arrival}.</translation>
        </message>
        <message>
            <source>La place va à qui attend</source>
            <translation>The seat goes to whoever waits</translation>
        </message>
        <message>
            <source>La présence est déjà notée le {day} ({half}) : effacez-la d'abord.</source>
            <translation>Attendance is already noted on {day} ({half}): clear it first.</translation>
        </message>
        <message>
            <source>La réponse n'a pas pu être écrite : libérez de la place, puis recommencez.</source>
            <translation>The answer could not be written: free some space, then try again.</translation>
        </message>
        <message>
            <source>La salle doit avoir</source>
            <translation>The classroom must have</translation>
        </message>
        <message>
            <source>La sauvegarde du jour n'a pas pu être faite. {why} Vous pouvez travailler : vos saisies sont enregistrées.</source>
            <translation>Today's backup could not be made. {why} You can work: what you enter is saved.</translation>
        </message>
        <message>
            <source>La sauvegarde n'a pas pu être écrite dans « {folder} ».</source>
            <translation>The backup could not be written to “{folder}”.</translation>
        </message>
        <message>
            <source>La semaine</source>
            <translation>The week</translation>
        </message>
        <message>
            <source>La session finit le {last} : l'attestation de fin de formation se remet ensuite.</source>
            <translation>The session ends on {last}: certificates of completion are handed out afterwards.</translation>
        </message>
        <message>
            <source>La session {code} a commencé le {day} : changez sa fin, ou déplacez ses créneaux un à un.</source>
            <translation>Session {code} began on {day}: change its end, or move its slots one by one.</translation>
        </message>
        <message>
            <source>La session {code} a déjà un créneau le {day} ({half}).</source>
            <translation>Session {code} already has a slot on {day} ({half}).</translation>
        </message>
        <message>
            <source>La session {code} est annulée ; rétablissez-la d'abord.</source>
            <translation>Session {code} is cancelled; reinstate it first.</translation>
        </message>
        <message>
            <source>La session {code} est close : rien n'y change plus.</source>
            <translation>Session {code} is closed: nothing in it changes any more.</translation>
        </message>
        <message>
            <source>La session {code} n'est pas annulée.</source>
            <translation>Session {code} is not cancelled.</translation>
        </message>
        <message>
            <source>La session {code} n'est plus à confirmer.</source>
            <translation>Session {code} is no longer waiting to be confirmed.</translation>
        </message>
        <message>
            <source>Laisser</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Laisser de côté</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Laissez ici un séjour qui attendra une chambre</source>
            <translation>Drop a stay here to let it wait for a room</translation>
        </message>
        <message>
            <source>Laissée de côté</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Langue</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Langue du document</source>
            <translation>Document language</translation>
        </message>
        <message>
            <source>Largeur</source>
            <translation>Fit width</translation>
        </message>
        <message>
            <source>Le</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Le bloc collé ({rows} × {columns}) dépasse la feuille : commencez plus haut ou plus tôt.</source>
            <translation>The pasted block ({rows} × {columns}) runs off the sheet: start higher up or earlier.</translation>
        </message>
        <message>
            <source>Le bulletin d'hébergement s'imprime pour un séjour.</source>
            <translation>The registration card is printed for a stay.</translation>
        </message>
        <message>
            <source>Le centre</source>
            <translation>The centre</translation>
        </message>
        <message>
            <source>Le centre s'appelle {name}</source>
            <translation>The centre is now called {name}</translation>
        </message>
        <message>
            <source>Le code a au moins {least} signes.</source>
            <translation>A code has at least {least} characters.</translation>
        </message>
        <message>
            <source>Le code de la borne a au moins {least} signes.</source>
            <translation>The kiosk's code has at least {least} signs.</translation>
        </message>
        <message>
            <source>Le code que le centre a choisi.</source>
            <translation>The code that the centre chose.</translation>
        </message>
        <message>
            <source>Le code {code} est déjà celui de « {title} », du {first} au {last}.</source>
            <translation>Code {code} already belongs to “{title}”, {first} to {last}.</translation>
        </message>
        <message>
            <source>Le code {code} est déjà celui de « {title} ».</source>
            <translation>Code {code} already belongs to “{title}”.</translation>
        </message>
        <message>
            <source>Le commentaire dépasse {most} caractères.</source>
            <translation>The comment exceeds {most} characters.</translation>
        </message>
        <message>
            <source>Le contenu correspond à mon travail.</source>
            <translation>The content matches my work.</translation>
        </message>
        <message>
            <source>Le créneau aura sa salle et son formateur</source>
            <translation>The slot will have a classroom and a trainer of its own</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) a changé depuis : demandez une nouvelle proposition.</source>
            <translation>The slot of {day} ({half}) has changed since: ask for a new proposal.</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) est annulé.</source>
            <translation>The slot of {day} ({half}) is cancelled.</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) est en autoformation : sans présences.</source>
            <translation>The slot of {day} ({half}) is self-study: no attendance is kept.</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) n'a pas commencé : les présences se notent à partir de son début.</source>
            <translation>The slot of {day} ({half}) has not begun: attendance is noted from its start on.</translation>
        </message>
        <message>
            <source>Le créneau du {day} serait hors de la session : déplacez la session, et tout suivra.</source>
            <translation>The slot on {day} would lie outside the session: move the session, and everything will follow.</translation>
        </message>
        <message>
            <source>Le dernier jour est avant le premier.</source>
            <translation>The last day is before the first.</translation>
        </message>
        <message>
            <source>Le directeur du centre</source>
            <translation>The director of the centre</translation>
        </message>
        <message>
            <source>Le directeur du centre, cachet</source>
            <translation>The director of the centre, stamp</translation>
        </message>
        <message>
            <source>Le directeur du {centre} atteste que

{person}

a suivi la formation « {title} » {dates}, pendant {hours}.</source>
            <translation>The director of {centre} certifies that

{person}

attended the training “{title}” {dates}, for {hours}.</translation>
        </message>
        <message>
            <source>Le disque est plein : « {file} » n'a pas été écrit. Libérez de la place, puis réessayez.</source>
            <translation>The disk is full: “{file}” was not written. Free some space, then try again.</translation>
        </message>
        <message>
            <source>Le disque est plein. Rien n'a été enregistré et rien n'est perdu : libérez de la place puis recommencez.</source>
            <translation>The disk is full. Nothing was saved and nothing is lost: free some space, then try again.</translation>
        </message>
        <message>
            <source>Le dossier « {folder} » n'existe pas : rien n'a été écrit.</source>
            <translation>The folder “{folder}” does not exist: nothing was written.</translation>
        </message>
        <message>
            <source>Le départ ({departure}) doit venir après l'arrivée ({arrival}).</source>
            <translation>The departure ({departure}) must come after the arrival ({arrival}).</translation>
        </message>
        <message>
            <source>Le fichier de la base est abîmé. Il n'a pas été modifié : restaurez la dernière sauvegarde depuis les réglages ou avec « restore ».</source>
            <translation>The database file is damaged. It has not been changed: restore the last backup from the settings or with “restore”.</translation>
        </message>
        <message>
            <source>Le fichier « {file} » est vide.</source>
            <translation>The file “{file}” is empty.</translation>
        </message>
        <message>
            <source>Le fichier « {file} » n'existe pas ou plus.</source>
            <translation>The file “{file}” does not exist, or no longer does.</translation>
        </message>
        <message>
            <source>Le fichier « {file} » ne peut pas être lu. Fermez-le ailleurs ou vérifiez vos droits, puis réessayez.</source>
            <translation>The file “{file}” cannot be read. Close it elsewhere or check your rights, then try again.</translation>
        </message>
        <message>
            <source>Le formateur</source>
            <translation>The trainer</translation>
        </message>
        <message>
            <source>Le formateur a fait participer le groupe.</source>
            <translation>The trainer involved the group.</translation>
        </message>
        <message>
            <source>Le formateur explique clairement.</source>
            <translation>The trainer explains clearly.</translation>
        </message>
        <message>
            <source>Le formateur maîtrise son sujet.</source>
            <translation>The trainer masters the subject.</translation>
        </message>
        <message>
            <source>Le formateur s'engage à assurer les séances ci-dessus aux heures dites, à faire signer la feuille d'émargement à chaque demi-journée, et à prévenir l'accueil du centre de tout empêchement dès qu'il en a connaissance.</source>
            <translation>The trainer undertakes to teach the slots above at the hours given, to have the attendance sheet signed in every half-day, and to tell the centre's front desk of anything in the way as soon as it is known.</translation>
        </message>
        <message numerus="yes">
            <source>Le jury a entendu %n candidat(s).</source>
            <translation>
                <numerusform>The jury heard %n candidate.</numerusform>
                <numerusform>The jury heard %n candidates.</numerusform>
            </translation>
        </message>
        <message>
            <source>Le lit {bed} de la chambre {room} a déjà servi : bloquez-le plutôt.</source>
            <translation>Bed {bed} of room {room} has been slept in: block it instead.</translation>
        </message>
        <message>
            <source>Le lit {bed} de la chambre {room} est bloqué du {arrival} au {departure} : {reason}.</source>
            <translation>Bed {bed} in room {room} is blocked from {arrival} to {departure}: {reason}.</translation>
        </message>
        <message>
            <source>Le lit {bed} de la chambre {room} est pris par {holder} du {arrival} au {departure}.</source>
            <translation>Bed {bed} in room {room} is taken by {holder} from {arrival} to {departure}.</translation>
        </message>
        <message>
            <source>Le poste ne se verrouille plus de lui-même</source>
            <translation>The desk no longer locks by itself</translation>
        </message>
        <message numerus="yes">
            <source>Le poste se verrouille après %n minute(s)</source>
            <translation>
                <numerusform>The desk locks after %n minute</numerusform>
                <numerusform>The desk locks after %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Le programme annoncé a été suivi.</source>
            <translation>The announced programme was followed.</translation>
        </message>
        <message>
            <source>Le rythme me convenait.</source>
            <translation>The pace suited me.</translation>
        </message>
        <message>
            <source>Le répertoire est vide. Importez une liste (Ctrl+I), ou ajoutez une personne (Inser).</source>
            <translation>The directory is empty. Import a list (Ctrl+I), or add a person (Ins).</translation>
        </message>
        <message>
            <source>Le rôle « {role} » ne permet pas de changer {area}. Rien n'a été enregistré : passez la main à quelqu'un qui le peut.</source>
            <translation>The role “{role}” may not change {area}. Nothing was saved: hand over to somebody who may.</translation>
        </message>
        <message>
            <source>Le sexe n'est pas indiqué.</source>
            <translation>The sex is not given.</translation>
        </message>
        <message>
            <source>Le stand {stand} est celui de {name}.</source>
            <translation>Stand {stand} is {name}'s.</translation>
        </message>
        <message>
            <source>Le séjour de {person} est marqué « ne pas déplacer ».</source>
            <translation>The stay of {person} is marked “do not move”.</translation>
        </message>
        <message>
            <source>Le temps a manqué pour prouver qu'il n'y a pas mieux.</source>
            <translation>There was no time to prove that nothing is better.</translation>
        </message>
        <message>
            <source>Le texte a {count} caractères ; la page en tient {most}.</source>
            <translation>The text has {count} characters; the page holds {most}.</translation>
        </message>
        <message>
            <source>Le texte est vide.</source>
            <translation>The text is empty.</translation>
        </message>
        <message>
            <source>Le {day} ({half}), une fiche est en {code} et l'autre en {other} : ce sont deux personnes, ou une inscription est en trop.</source>
            <translation>On {day} ({half}), one file is in {code} and the other in {other}: they are two people, or one enrolment is too many.</translation>
        </message>
        <message>
            <source>Le {day} est férié : {name}.</source>
            <translation>{day} is a public holiday: {name}.</translation>
        </message>
        <message>
            <source>Le {day} est hors de la session {code}, du {first} au {last} : changez d'abord ses dates.</source>
            <translation>{day} is outside session {code}, {first} to {last}: change its dates first.</translation>
        </message>
        <message>
            <source>Le {day} est passé.</source>
            <translation>{day} is past.</translation>
        </message>
        <message>
            <source>Le {day}, chacun a son badge : il n'y a pas de ticket à imprimer.</source>
            <translation>On {day} everybody has a badge: there is no ticket to print.</translation>
        </message>
        <message>
            <source>Lecture</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Lectures de données personnelles</source>
            <translation>Readings of personal data</translation>
        </message>
        <message>
            <source>Les chiffres sont figés. Ce qui est faux se corrige par une ligne signée.</source>
            <translation>The figures are frozen. What is wrong is corrected by a signed line.</translation>
        </message>
        <message>
            <source>Les deux fiches ont reçu une attestation pour {code} : {number} et {other}.</source>
            <translation>Both files were given a certificate for {code}: {number} and {other}.</translation>
        </message>
        <message>
            <source>Les deux fiches ont une place en {code} : ce sont deux personnes, ou l'une doit d'abord se désister.</source>
            <translation>Both files have a seat in {code}: they are two people, or one of them has to withdraw first.</translation>
        </message>
        <message>
            <source>Les deux fiches sont logées la nuit du {night} : ce sont deux personnes, ou un séjour est en trop.</source>
            <translation>Both records are lodged on the night of {night}: they are two people, or one stay is too many.</translation>
        </message>
        <message>
            <source>Les documents cochés, en un seul PDF</source>
            <translation>The ticked documents, in a single PDF</translation>
        </message>
        <message>
            <source>Les documents cochés, un PDF pour chacun</source>
            <translation>The ticked documents, a PDF for each</translation>
        </message>
        <message>
            <source>Les documents remis sont utiles.</source>
            <translation>The documents handed out are useful.</translation>
        </message>
        <message>
            <source>Les exercices étaient utiles.</source>
            <translation>The exercises were useful.</translation>
        </message>
        <message>
            <source>Les horaires du reste de l'année sont déjà donnés : {name}.</source>
            <translation>The hours of the rest of the year are given already: {name}.</translation>
        </message>
        <message>
            <source>Les jours suivants</source>
            <translation>The following days</translation>
        </message>
        <message>
            <source>Les nuits ne se suivent pas (interruption le {gap}). Faites deux séjours, ou un seul avec une absence.</source>
            <translation>The nights do not follow one another (gap on {gap}). Make two stays, or one with an absence.</translation>
        </message>
        <message>
            <source>Les nuits passées ne s'échangent plus.</source>
            <translation>Past nights can no longer be swapped.</translation>
        </message>
        <message>
            <source>Les nuits passées ne se retirent plus ; notez plutôt le départ.</source>
            <translation>Past nights can no longer be taken off; record the departure instead.</translation>
        </message>
        <message>
            <source>Les objectifs de la formation étaient clairs.</source>
            <translation>The objectives of the training were clear.</translation>
        </message>
        <message>
            <source>Les places gardées n'iront qu'à la direction ; vide : aucune n'est gardée.</source>
            <translation>Seats kept go to that direction only; empty: none is kept.</translation>
        </message>
        <message>
            <source>Les quotas font {kept} places, la session en a {capacity}.</source>
            <translation>The quotas add up to {kept} seats; the session has {capacity}.</translation>
        </message>
        <message>
            <source>Les repas du reste de l'année sont déjà donnés : {name}.</source>
            <translation>The meals of the rest of the year are given already: {name}.</translation>
        </message>
        <message>
            <source>Les séjours suivent la session</source>
            <translation>The stays follow the session</translation>
        </message>
        <message>
            <source>Les {days} premiers jours affichés, une feuille par semaine.</source>
            <translation>The first {days} days shown, one sheet a week.</translation>
        </message>
        <message>
            <source>Libre</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Libres</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Libérer</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Lieu</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Ligne</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Ligne {line} : {reason}</source>
            <translation>Line {line}: {reason}</translation>
        </message>
        <message>
            <source>Ligne {row} : il n'y a pas de nom.</source>
            <translation>Row {row}: there is no name.</translation>
        </message>
        <message>
            <source>Ligne {row} : le nom de {name} manque.</source>
            <translation>Row {row}: the surname of {name} is missing.</translation>
        </message>
        <message>
            <source>Ligne {row} : le prénom de {name} manque.</source>
            <translation>Row {row}: the first name of {name} is missing.</translation>
        </message>
        <message>
            <source>Ligne {row} : {problem} Décidez d'abord ; rien n'est enregistré.</source>
            <translation>Row {row}: {problem} Decide first; nothing is saved.</translation>
        </message>
        <message>
            <source>Ligne {row} : {reason}</source>
            <translation>Row {row}: {reason}</translation>
        </message>
        <message>
            <source>Ligne {row}, {field} : la date « {text} » n'existe pas.</source>
            <translation>Row {row}, {field}: the date “{text}” does not exist.</translation>
        </message>
        <message>
            <source>Lignes de la liste</source>
            <translation>Rows of the list</translation>
        </message>
        <message>
            <source>Lignes refusées</source>
            <translation>Refused lines</translation>
        </message>
        <message>
            <source>Lignes refusées de « {file} » réglées</source>
            <translation>Refused rows of “{file}” settled</translation>
        </message>
        <message>
            <source>Liste</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Liste de chambres</source>
            <translation>Rooming list</translation>
        </message>
        <message>
            <source>Liste de chambres d'une session</source>
            <translation>Rooming list of a session</translation>
        </message>
        <message>
            <source>Liste des participants</source>
            <translation>List of participants</translation>
        </message>
        <message>
            <source>Liste des visiteurs</source>
            <translation>List of visitors</translation>
        </message>
        <message numerus="yes">
            <source>Liste « {file} » : %n ligne(s) refusée(s) ({rows}).</source>
            <translation>
                <numerusform>List “{file}”: %n row refused ({rows}).</numerusform>
                <numerusform>List “{file}”: %n rows refused ({rows}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Liste « {file} » : %n personne(s) ajoutée(s), séjours créés : {stays}, sans chambre : {waiting}</source>
            <translation>
                <numerusform>List “{file}”: %n person added, stays created: {stays}, without a room: {waiting}</numerusform>
                <numerusform>List “{file}”: %n people added, stays created: {stays}, without a room: {waiting}</numerusform>
            </translation>
        </message>
        <message>
            <source>Listes</source>
            <translation>Lists</translation>
        </message>
        <message>
            <source>Lit</source>
            <translation>Bed</translation>
        </message>
        <message>
            <source>Lits</source>
            <translation>Beds</translation>
        </message>
        <message>
            <source>Lits libres</source>
            <translation>Free beds</translation>
        </message>
        <message>
            <source>Lits pris</source>
            <translation>Beds</translation>
        </message>
        <message>
            <source>Lits pris cette nuit</source>
            <translation>Beds taken that night</translation>
        </message>
        <message>
            <source>Lits proposés</source>
            <translation>Suggested beds</translation>
        </message>
        <message>
            <source>Lits × nuits</source>
            <translation>Bed-nights</translation>
        </message>
        <message>
            <source>Lits × nuits pris</source>
            <translation>Bed-nights taken</translation>
        </message>
        <message>
            <source>Loger</source>
            <translation>Lodge</translation>
        </message>
        <message>
            <source>Logés</source>
            <translation>Lodged</translation>
        </message>
        <message>
            <source>Logés : {count}</source>
            <translation>Lodged: {count}</translation>
        </message>
        <message>
            <source>Lâchez la liste pour l'inscrire en {code}</source>
            <translation>Drop the list to enrol it in {code}</translation>
        </message>
        <message>
            <source>Madame, Monsieur {person},

Vous êtes convoqué(e) à la formation « {title} », {dates}, au {centre} à {city}. Vous y êtes attendu(e) le {first_day} à {starts}.

À apporter : cette convocation, votre pièce d'identité et votre ordre de mission.

Pour venir, ou en cas d'empêchement, adressez-vous à l'accueil du centre.</source>
            <translation>Dear {person},

You are invited to the training “{title}”, {dates}, at {centre} in {city}. You are expected on {first_day} at {starts}.

Please bring this invitation, your identity document and your mission order.

To find your way, or if you cannot come, ask the centre's front desk.</translation>
        </message>
        <message>
            <source>Maintenant</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Masquer la pièce</source>
            <translation>Hide the document</translation>
        </message>
        <message>
            <source>Matricule</source>
            <translation>Staff number</translation>
        </message>
        <message>
            <source>Membres</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Membres, critères, candidats</source>
            <translation>Members, criteria, candidates</translation>
        </message>
        <message>
            <source>Menu du {day}, {service}</source>
            <translation>Menu of {day}, {service}</translation>
        </message>
        <message>
            <source>Mettre hors service</source>
            <translation>Put out of service</translation>
        </message>
        <message>
            <source>Mieux : {rooms}</source>
            <translation>Better: {rooms}</translation>
        </message>
        <message>
            <source>Modalité</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Modifier la salle</source>
            <translation>Edit the classroom</translation>
        </message>
        <message>
            <source>Modifier le texte…</source>
            <translation>Edit the text…</translation>
        </message>
        <message>
            <source>Mois</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Mois précédent</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>Mois suivant</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>Monter</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Montrer</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Motif du changement</source>
            <translation>Reason for the change</translation>
        </message>
        <message>
            <source>Motif du changement de {person} : {reason}</source>
            <translation>Reason for moving {person}: {reason}</translation>
        </message>
        <message>
            <source>Motif, par exemple : bruit</source>
            <translation>Reason, for example: noise</translation>
        </message>
        <message>
            <source>Moyenne</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Moyenne / 20</source>
            <translation>Mean / 20</translation>
        </message>
        <message>
            <source>Moyenne sur {most}</source>
            <translation>Mean out of {most}</translation>
        </message>
        <message>
            <source>Ménage</source>
            <translation>Housekeeping</translation>
        </message>
        <message>
            <source>Même en changeant de chambre, il manque un lit entre le {arrival} et le {departure}.</source>
            <translation>Even with a change of room, a bed is missing between {arrival} and {departure}.</translation>
        </message>
        <message>
            <source>Même matricule, mais le nom ou le sexe diffère.</source>
            <translation>Same staff number, but the name or the sex differs.</translation>
        </message>
        <message>
            <source>Même matricule.</source>
            <translation>Same staff number.</translation>
        </message>
        <message>
            <source>Même nom ; rien d'autre ne le confirme.</source>
            <translation>Same name; nothing else confirms it.</translation>
        </message>
        <message>
            <source>Même nom et {proof}.</source>
            <translation>Same name and {proof}.</translation>
        </message>
        <message>
            <source>Même numéro que {name}, ligne {row} : l'un des deux est faux.</source>
            <translation>Same number as {name}, row {row}: one of the two is wrong.</translation>
        </message>
        <message>
            <source>Même pièce d'identité, mais le nom ou le sexe diffère.</source>
            <translation>Same identity document, but the name or the sex differs.</translation>
        </message>
        <message>
            <source>Même pièce d'identité.</source>
            <translation>Same identity document.</translation>
        </message>
        <message>
            <source>Même téléphone, nom presque pareil.</source>
            <translation>Same phone, almost the same name.</translation>
        </message>
        <message>
            <source>Naissance</source>
            <translation>Birth</translation>
        </message>
        <message>
            <source>Naissance, nationalité, pays</source>
            <translation>Birth, nationality, country</translation>
        </message>
        <message>
            <source>Nationalité</source>
            <translation>Nationality</translation>
        </message>
        <message>
            <source>Ne pas déplacer</source>
            <translation>Do not move</translation>
        </message>
        <message>
            <source>Ne rien effacer</source>
            <translation>Erase nothing</translation>
        </message>
        <message>
            <source>Niveaux de gris</source>
            <translation>Greyscale</translation>
        </message>
        <message>
            <source>Nom</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Nom d'une personne connue ou nouvelle</source>
            <translation>Name of a known or new person</translation>
        </message>
        <message>
            <source>Nom de famille</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Nom de la salle</source>
            <translation>Name of the classroom</translation>
        </message>
        <message>
            <source>Nom des horaires</source>
            <translation>Name of the hours</translation>
        </message>
        <message>
            <source>Nom du centre</source>
            <translation>Name of the centre</translation>
        </message>
        <message>
            <source>Nom du partenaire</source>
            <translation>Name of the partner</translation>
        </message>
        <message>
            <source>Nom en arabe</source>
            <translation>Surname in Arabic</translation>
        </message>
        <message>
            <source>Nom en arabe, s'il y en a un</source>
            <translation>Name in Arabic, if there is one</translation>
        </message>
        <message>
            <source>Nom et prénom</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nom et prénom en arabe</source>
            <translation>Name in Arabic</translation>
        </message>
        <message>
            <source>Nom presque pareil : {name}.</source>
            <translation>Almost the same name: {name}.</translation>
        </message>
        <message>
            <source>Nom, matricule, téléphone…</source>
            <translation>Name, staff number, phone…</translation>
        </message>
        <message>
            <source>Nombre de nuits</source>
            <translation>Number of nights</translation>
        </message>
        <message>
            <source>Nommez d'abord les membres, les critères et les candidats.</source>
            <translation>Name the members, the criteria and the candidates first.</translation>
        </message>
        <message>
            <source>Non</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Non venu</source>
            <translation>No-show</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note présents ceux dont rien n'est noté, dans les demi-journées choisies</source>
            <translation>Marks present everyone of whom nothing is said, in the chosen half-days</translation>
        </message>
        <message numerus="yes">
            <source>Noter %n visiteur(s)</source>
            <translation>
                <numerusform>Note %n visitor</numerusform>
                <numerusform>Note %n visitors</numerusform>
            </translation>
        </message>
        <message>
            <source>Noter l'entrée</source>
            <translation>Note the arrival</translation>
        </message>
        <message>
            <source>Noter une absence à partir de</source>
            <translation>Note a no-show from</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Notes des séjours et réservations</source>
            <translation>Notes on stays and bookings</translation>
        </message>
        <message>
            <source>Notes du jury</source>
            <translation>Marks of the jury</translation>
        </message>
        <message>
            <source>Noté sur</source>
            <translation>Marked out of</translation>
        </message>
        <message>
            <source>Nouveau code de la borne</source>
            <translation>New code of the kiosk</translation>
        </message>
        <message>
            <source>Nouveau code pour {name}</source>
            <translation>New code for {name}</translation>
        </message>
        <message>
            <source>Nouveau créneau</source>
            <translation>New slot</translation>
        </message>
        <message>
            <source>Nouveau séjour</source>
            <translation>New stay</translation>
        </message>
        <message>
            <source>Nouvelle fiche</source>
            <translation>New sheet</translation>
        </message>
        <message>
            <source>Nouvelle personne</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>Nouvelle personne.</source>
            <translation>New person.</translation>
        </message>
        <message>
            <source>Nouvelle session</source>
            <translation>New session</translation>
        </message>
        <message>
            <source>Nouvelles dates</source>
            <translation>New dates</translation>
        </message>
        <message>
            <source>Nouvelles dates pour {code}</source>
            <translation>New dates for {code}</translation>
        </message>
        <message>
            <source>Nuit la plus pleine</source>
            <translation>Fullest night</translation>
        </message>
        <message>
            <source>Nuits</source>
            <translation>Nights</translation>
        </message>
        <message>
            <source>Numéro</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Numéro de la pièce</source>
            <translation>Document number</translation>
        </message>
        <message>
            <source>Numéro de la pièce affiché</source>
            <translation>Identity number shown</translation>
        </message>
        <message>
            <source>N°</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Objectif en JFP</source>
            <translation>Target in JFP</translation>
        </message>
        <message>
            <source>Objectifs</source>
            <translation>Objectives</translation>
        </message>
        <message>
            <source>Objectifs atteints</source>
            <translation>Objectives reached</translation>
        </message>
        <message>
            <source>Objectifs des années</source>
            <translation>Targets of the years</translation>
        </message>
        <message>
            <source>Objectifs en arabe</source>
            <translation>Objectives in Arabic</translation>
        </message>
        <message>
            <source>Objet</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Occupant</source>
            <translation>Occupant</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Occupancy</translation>
        </message>
        <message>
            <source>Occupation (%)</source>
            <translation>Occupancy (%)</translation>
        </message>
        <message>
            <source>Occupation hebdomadaire</source>
            <translation>Weekly occupancy</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>Option pour {person} en {room} du {arrival} au {departure}</source>
            <translation>Option for {person} in {room} from {arrival} to {departure}</translation>
        </message>
        <message>
            <source>Ordre de mission du formateur</source>
            <translation>Trainer's mission order</translation>
        </message>
        <message>
            <source>Organisateur : OFPPT · lieu : {place}</source>
            <translation>Organiser: OFPPT · place: {place}</translation>
        </message>
        <message>
            <source>Organisateur : OFPPT, avec {partner} · lieu : {place}</source>
            <translation>Organiser: OFPPT, with {partner} · place: {place}</translation>
        </message>
        <message>
            <source>Organisme</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Origine</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Oublier</source>
            <translation>Forget</translation>
        </message>
        <message>
            <source>Ouvrir la session</source>
            <translation>Open the session</translation>
        </message>
        <message>
            <source>Ouvrir le bureau</source>
            <translation>Open the desk</translation>
        </message>
        <message>
            <source>Ouvrir un centre de démonstration</source>
            <translation>Open a demonstration centre</translation>
        </message>
        <message>
            <source>Où</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Où dois-je aller ?</source>
            <translation>Where do I go?</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>P, A, E et le motif, ou les minutes</source>
            <translation>P, A, E and the reason, or the minutes</translation>
        </message>
        <message>
            <source>PMR</source>
            <translation>ACC</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Page {page}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Pages de 1 à {count} : écrivez par exemple 1-3, 5.</source>
            <translation>Pages 1 to {count}: write for instance 1-3, 5.</translation>
        </message>
        <message>
            <source>Panier</source>
            <translation>Packed</translation>
        </message>
        <message>
            <source>Paniers-repas</source>
            <translation>Packed meals</translation>
        </message>
        <message>
            <source>Panne</source>
            <translation>Repair</translation>
        </message>
        <message>
            <source>Papiers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Par</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Par direction régionale, en JFP</source>
            <translation>By regional direction, in JFP</translation>
        </message>
        <message>
            <source>Par direction régionale, les {n} premières, en JFP</source>
            <translation>By regional direction, the first {n}, in JFP</translation>
        </message>
        <message>
            <source>Par mois, en JFP</source>
            <translation>By month, in JFP</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Part aujourd'hui</source>
            <translation>Leaves today</translation>
        </message>
        <message>
            <source>Partage avec</source>
            <translation>Shares with</translation>
        </message>
        <message>
            <source>Partenaire</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Partenaire {partner} enregistré</source>
            <translation>Partner {partner} saved</translation>
        </message>
        <message>
            <source>Partenaires</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>Parti</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Pas de place pour {person} : {why}.</source>
            <translation>No seat for {person}: {why}.</translation>
        </message>
        <message>
            <source>Passeport</source>
            <translation>Passport</translation>
        </message>
        <message>
            <source>Passés</source>
            <translation>Past</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Pays de résidence</source>
            <translation>Country of residence</translation>
        </message>
        <message>
            <source>Permettre de déplacer</source>
            <translation>Allow moving</translation>
        </message>
        <message>
            <source>Pers.</source>
            <translation>Ppl</translation>
        </message>
        <message>
            <source>Personne</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Personne autorisée</source>
            <translation>Person who may sign in</translation>
        </message>
        <message>
            <source>Personne connue</source>
            <translation>Known person</translation>
        </message>
        <message>
            <source>Personne dans la maison le {day}.</source>
            <translation>Nobody in house on {day}.</translation>
        </message>
        <message>
            <source>Personne de ce nom n'est attendu ces jours-ci. Voyez l'accueil.</source>
            <translation>Nobody of this name is expected these days. Ask the front desk.</translation>
        </message>
        <message>
            <source>Personne de ce nom n'ouvre ce bureau.</source>
            <translation>Nobody of this name may sign in here.</translation>
        </message>
        <message>
            <source>Personne n'a de code : ajoutez-en dans Réglages, Personnes autorisées.</source>
            <translation>Nobody has a code: add some in Settings, People who may sign in.</translation>
        </message>
        <message>
            <source>Personne n'est encore inscrit : ajoutez les participants.</source>
            <translation>Nobody is enrolled yet: add the participants.</translation>
        </message>
        <message>
            <source>Personne n'est encore inscrit.</source>
            <translation>Nobody is enrolled yet.</translation>
        </message>
        <message>
            <source>Personne n'est encore logé pour cette session.</source>
            <translation>Nobody is lodged for this session yet.</translation>
        </message>
        <message>
            <source>Personne n'est encore noté présent : il n'y a pas d'attestation à remettre.</source>
            <translation>Nobody has been marked present yet: there is no certificate to hand out.</translation>
        </message>
        <message>
            <source>Personne n'est inscrit. Cherchez quelqu'un (Inser), ou glissez ici une liste.</source>
            <translation>Nobody is enrolled. Look for somebody (Ins), or drop a list here.</translation>
        </message>
        <message>
            <source>Personne ne répond. Essayez le début du nom, du matricule ou du téléphone.</source>
            <translation>Nobody matches. Try the beginning of the name, the staff number or the phone.</translation>
        </message>
        <message>
            <source>Personne ne semble noté deux fois.</source>
            <translation>Nobody seems to be noted twice.</translation>
        </message>
        <message>
            <source>Personnes</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Personnes : {count} · chambres : {rooms} · sans chambre : {homeless}</source>
            <translation>People: {count} · rooms: {rooms} · without a room: {homeless}</translation>
        </message>
        <message>
            <source>Personnes autorisées</source>
            <translation>People who may sign in</translation>
        </message>
        <message>
            <source>Personnes qui ouvrent ce bureau</source>
            <translation>People who open this desk</translation>
        </message>
        <message>
            <source>Personnes sans séjour ni session</source>
            <translation>People without a stay or a session</translation>
        </message>
        <message>
            <source>Personnes à ce repas</source>
            <translation>People at this meal</translation>
        </message>
        <message>
            <source>Peut-être connue : {reason}</source>
            <translation>Perhaps known: {reason}</translation>
        </message>
        <message>
            <source>Pièce</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Pièce d'identité</source>
            <translation>Identity document</translation>
        </message>
        <message>
            <source>Pièces d'identité</source>
            <translation>Identity documents</translation>
        </message>
        <message>
            <source>Place donnée à {person}</source>
            <translation>Place given to {person}</translation>
        </message>
        <message>
            <source>Place sans nom</source>
            <translation>Place without a name</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Places gardées par direction</source>
            <translation>Seats kept by direction</translation>
        </message>
        <message>
            <source>Places gardées pour {direction}</source>
            <translation>Seats kept for {direction}</translation>
        </message>
        <message>
            <source>Places par direction</source>
            <translation>Seats by direction</translation>
        </message>
        <message>
            <source>Plafond (MAD)</source>
            <translation>Ceiling (MAD)</translation>
        </message>
        <message>
            <source>Plafond en dirhams</source>
            <translation>Ceiling in dirhams</translation>
        </message>
        <message>
            <source>Planning des chambres</source>
            <translation>Room plan</translation>
        </message>
        <message>
            <source>Planning des salles</source>
            <translation>Classroom plan</translation>
        </message>
        <message>
            <source>Plus bas dans la liste d'attente</source>
            <translation>Lower in the waiting list</translation>
        </message>
        <message>
            <source>Plus haut dans la liste d'attente</source>
            <translation>Higher in the waiting list</translation>
        </message>
        <message>
            <source>Pointage</source>
            <translation>Canteen check</translation>
        </message>
        <message>
            <source>Pour</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Pour qui</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Premier jour</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Prendre {room}</source>
            <translation>Take {room}</translation>
        </message>
        <message>
            <source>Pris</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Pris par {holder} du {arrival} au {departure}.</source>
            <translation>Taken by {holder} from {arrival} to {departure}.</translation>
        </message>
        <message>
            <source>Procès-verbal de jury</source>
            <translation>Jury record</translation>
        </message>
        <message>
            <source>Projet</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Prolonger d'une nuit</source>
            <translation>Add a night</translation>
        </message>
        <message>
            <source>Prolonger jusqu'à demain</source>
            <translation>Extend until tomorrow</translation>
        </message>
        <message>
            <source>Proposer les meilleures salles de la semaine</source>
            <translation>Propose the best classrooms for the week</translation>
        </message>
        <message>
            <source>Proposer les salles</source>
            <translation>Propose classrooms</translation>
        </message>
        <message>
            <source>Proposer pour la session</source>
            <translation>Propose for the session</translation>
        </message>
        <message>
            <source>Proposé</source>
            <translation>Suggested</translation>
        </message>
        <message>
            <source>Propre</source>
            <translation>Clean</translation>
        </message>
        <message>
            <source>Prénom</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Prénom en arabe</source>
            <translation>First name in Arabic</translation>
        </message>
        <message>
            <source>Préparer le lot</source>
            <translation>Prepare the batch</translation>
        </message>
        <message>
            <source>Présences</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Présent</source>
            <translation>In house</translation>
        </message>
        <message>
            <source>Présent en partie : indiquez les minutes suivies, entre 1 et {most}.</source>
            <translation>Partly present: give the minutes attended, from 1 to {most}.</translation>
        </message>
        <message>
            <source>Présents</source>
            <translation>In house</translation>
        </message>
        <message>
            <source>Présents : {count} · départ en retard : {late}</source>
            <translation>In house: {count} · overdue departures: {late}</translation>
        </message>
        <message>
            <source>Prévus</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Période du séjour</source>
            <translation>Period of the stay</translation>
        </message>
        <message>
            <source>Quand</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Quatre signes au moins</source>
            <translation>Four characters at least</translation>
        </message>
        <message>
            <source>Quatre signes au moins. Il est demandé pour quitter la borne.</source>
            <translation>Four signs at least. It is asked for to leave the kiosk.</translation>
        </message>
        <message>
            <source>Quelqu'un a modifié ces données depuis : l'annulation les perdrait.</source>
            <translation>Somebody has changed these data since: undoing would lose that.</translation>
        </message>
        <message>
            <source>Quelqu'un a travaillé sur ces données depuis l'aperçu : regardez-le de nouveau. Rien n'est enregistré.</source>
            <translation>Somebody has worked on this since the preview: look at it again. Nothing is saved.</translation>
        </message>
        <message>
            <source>Quelqu'un d'autre</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Qui</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Qui a lu un numéro de pièce ou exporté une fiche (loi 09-08).</source>
            <translation>Who read an identity number or exported a file (law 09-08).</translation>
        </message>
        <message>
            <source>Qui travaille à ce poste ?</source>
            <translation>Who works at this desk?</translation>
        </message>
        <message>
            <source>Quitter</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Quitter la borne</source>
            <translation>Leave the kiosk</translation>
        </message>
        <message>
            <source>Quoi</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Quotas</source>
            <translation>Quotas</translation>
        </message>
        <message>
            <source>R</source>
            <translation>L</translation>
        </message>
        <message>
            <source>Raccourcir d'une nuit</source>
            <translation>Remove a night</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Rapports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Recherche des meilleures salles…</source>
            <translation>Looking for the best classrooms…</translation>
        </message>
        <message>
            <source>Refusée : {reason}</source>
            <translation>Refused: {reason}</translation>
        </message>
        <message>
            <source>Refusées</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Relève</source>
            <translation>Handover</translation>
        </message>
        <message>
            <source>Remarques</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Remettre au catalogue</source>
            <translation>Offer again</translation>
        </message>
        <message>
            <source>Remettre cette copie…</source>
            <translation>Put this copy back…</translation>
        </message>
        <message>
            <source>Remettre en service</source>
            <translation>Take back into use</translation>
        </message>
        <message>
            <source>Remettre la copie</source>
            <translation>Put the copy back</translation>
        </message>
        <message>
            <source>Remplissage</source>
            <translation>Fill</translation>
        </message>
        <message>
            <source>Remplissage (%)</source>
            <translation>Fill (%)</translation>
        </message>
        <message>
            <source>Rendre</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>Rendre la chambre {room} dès maintenant</source>
            <translation>Give room {room} back now</translation>
        </message>
        <message>
            <source>Rendre provisoire</source>
            <translation>Make provisional</translation>
        </message>
        <message>
            <source>Repas</source>
            <translation>Meals</translation>
        </message>
        <message>
            <source>Repas : {name}</source>
            <translation>Meals: {name}</translation>
        </message>
        <message>
            <source>Repas de la semaine</source>
            <translation>Meals of the week</translation>
        </message>
        <message>
            <source>Repas gardés</source>
            <translation>Meals kept</translation>
        </message>
        <message>
            <source>Repas supprimés : {name}</source>
            <translation>Meals removed: {name}</translation>
        </message>
        <message>
            <source>Reprendre</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Reprendre le dernier</source>
            <translation>Take the last one back</translation>
        </message>
        <message>
            <source>Repris</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Responsable de la formation : nom, signature</source>
            <translation>In charge of the training: name, signature</translation>
        </message>
        <message>
            <source>Ressources</source>
            <translation>Resources</translation>
        </message>
        <message>
            <source>Reste</source>
            <translation>Staying</translation>
        </message>
        <message>
            <source>Reste à faire</source>
            <translation>Left to do</translation>
        </message>
        <message>
            <source>Restez dans l'année {year}.</source>
            <translation>Stay within the year {year}.</translation>
        </message>
        <message>
            <source>Retirer</source>
            <translation>Take out of use</translation>
        </message>
        <message>
            <source>Retirer de la liste</source>
            <translation>Take off the list</translation>
        </message>
        <message>
            <source>Retirer de la salle</source>
            <translation>Take out of the classroom</translation>
        </message>
        <message>
            <source>Retirer la fiche</source>
            <translation>Take the sheet back</translation>
        </message>
        <message>
            <source>Retirer {person}</source>
            <translation>Take {person} out</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Retour aux sessions</source>
            <translation>Back to the sessions</translation>
        </message>
        <message>
            <source>Revenir</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Rez-de-chaussée</source>
            <translation>Ground floor</translation>
        </message>
        <message>
            <source>Rien de ce côté.</source>
            <translation>Nothing on this side.</translation>
        </message>
        <message>
            <source>Rien de plus n'est connu. Complétez avec E.</source>
            <translation>Nothing more is known. Complete it with E.</translation>
        </message>
        <message>
            <source>Rien de prévu</source>
            <translation>Nothing planned</translation>
        </message>
        <message>
            <source>Rien de tel depuis ce moment.</source>
            <translation>Nothing of the kind since this moment.</translation>
        </message>
        <message>
            <source>Rien n'a changé depuis ce moment.</source>
            <translation>Nothing has changed since this moment.</translation>
        </message>
        <message>
            <source>Rien n'attend de décision.</source>
            <translation>Nothing awaits a decision.</translation>
        </message>
        <message>
            <source>Rien n'est enseigné cette semaine : créez une session, ou changez de semaine.</source>
            <translation>Nothing is taught this week: create a session, or turn to another week.</translation>
        </message>
        <message>
            <source>Rien ne répond à « {text} ».</source>
            <translation>Nothing matches “{text}”.</translation>
        </message>
        <message>
            <source>Rien à changer : chaque créneau a déjà la salle proposée.</source>
            <translation>Nothing to change: every slot already has the proposed classroom.</translation>
        </message>
        <message>
            <source>Rien à faire</source>
            <translation>Nothing to do</translation>
        </message>
        <message>
            <source>Rouvrir</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>Rouvrir la salle</source>
            <translation>Reopen the classroom</translation>
        </message>
        <message>
            <source>Réalisés</source>
            <translation>Realised</translation>
        </message>
        <message>
            <source>Réception</source>
            <translation>Front desk</translation>
        </message>
        <message>
            <source>Réduire</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Référence</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Régime</source>
            <translation>Diet</translation>
        </message>
        <message>
            <source>Régimes</source>
            <translation>Diets</translation>
        </message>
        <message>
            <source>Régimes : le plus à un même service</source>
            <translation>Diets: the most at one service</translation>
        </message>
        <message>
            <source>Régimes par service</source>
            <translation>Diets by service</translation>
        </message>
        <message>
            <source>Régimes, demandes, menu</source>
            <translation>Diets, requests, menu</translation>
        </message>
        <message>
            <source>Régimes, {day}</source>
            <translation>Diets, {day}</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Réglé</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Réparations</source>
            <translation>Repairs</translation>
        </message>
        <message>
            <source>Réparé</source>
            <translation>Repaired</translation>
        </message>
        <message>
            <source>Réparé : {what}</source>
            <translation>Repaired: {what}</translation>
        </message>
        <message>
            <source>Réparé en {room} : {what}</source>
            <translation>Repaired in {room}: {what}</translation>
        </message>
        <message>
            <source>Répertoire</source>
            <translation>Directory</translation>
        </message>
        <message>
            <source>Réponses</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Répète la ligne {row}</source>
            <translation>Repeats row {row}</translation>
        </message>
        <message>
            <source>Réserver</source>
            <translation>Book</translation>
        </message>
        <message>
            <source>Résultats</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Rétabli : {deed}</source>
            <translation>Redone: {deed}</translation>
        </message>
        <message>
            <source>Rétablir</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Rétablir : {deed}</source>
            <translation>Redo: {deed}</translation>
        </message>
        <message>
            <source>Rétablir ce qui a été annulé</source>
            <translation>Redo what was undone</translation>
        </message>
        <message>
            <source>Rétablir la session</source>
            <translation>Take the session up again</translation>
        </message>
        <message>
            <source>Rôle</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Saisie commencée le {moment} : {what}</source>
            <translation>Begun {moment}: {what}</translation>
        </message>
        <message>
            <source>Saisie commencée à {moment} : {what}</source>
            <translation>Begun at {moment}: {what}</translation>
        </message>
        <message>
            <source>Saisie gardée : {what}</source>
            <translation>What was typed is kept: {what}</translation>
        </message>
        <message>
            <source>Salle</source>
            <translation>Classroom</translation>
        </message>
        <message>
            <source>Salle actuelle</source>
            <translation>Present classroom</translation>
        </message>
        <message>
            <source>Salle ajoutée : {room}</source>
            <translation>Classroom added: {room}</translation>
        </message>
        <message>
            <source>Salle et matériel</source>
            <translation>Classroom and equipment</translation>
        </message>
        <message>
            <source>Salle modifiée : {room}</source>
            <translation>Classroom changed: {room}</translation>
        </message>
        <message>
            <source>Salle à préciser</source>
            <translation>Classroom to be told</translation>
        </message>
        <message>
            <source>Salles</source>
            <translation>Classrooms</translation>
        </message>
        <message>
            <source>Salles du centre</source>
            <translation>The centre's classrooms</translation>
        </message>
        <message>
            <source>Salles libres à cette heure</source>
            <translation>Classrooms free at this time</translation>
        </message>
        <message>
            <source>Salles pour ces créneaux</source>
            <translation>Classrooms for these slots</translation>
        </message>
        <message>
            <source>Salles proposées</source>
            <translation>Proposed classrooms</translation>
        </message>
        <message>
            <source>Sans ce repas</source>
            <translation>Without this meal</translation>
        </message>
        <message>
            <source>Sans chambre : {count}</source>
            <translation>Without a room: {count}</translation>
        </message>
        <message>
            <source>Sans salle</source>
            <translation>No classroom</translation>
        </message>
        <message>
            <source>Sans salle : {count}</source>
            <translation>No classroom: {count}</translation>
        </message>
        <message>
            <source>Sauvegarde vérifiée : {path}</source>
            <translation>Backup verified: {path}</translation>
        </message>
        <message>
            <source>Secteur</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Semaine</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Semaine du formateur</source>
            <translation>Trainer's week</translation>
        </message>
        <message>
            <source>Semaine précédente</source>
            <translation>Previous week</translation>
        </message>
        <message>
            <source>Semaine suivante</source>
            <translation>Next week</translation>
        </message>
        <message>
            <source>Semaine {week}</source>
            <translation>Week {week}</translation>
        </message>
        <message>
            <source>Semaine {week} · {year}</source>
            <translation>Week {week} · {year}</translation>
        </message>
        <message>
            <source>Semaine — nuitées vendues : {sold} sur {whole} · taux moyen : {share} % · arrivées : {arrivals} · départs : {departures}</source>
            <translation>Week — nights sold: {sold} of {whole} · average occupancy: {share}% · arrivals: {arrivals} · departures: {departures}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Service d'étage</source>
            <translation>Housekeeping</translation>
        </message>
        <message>
            <source>Servis</source>
            <translation>Served</translation>
        </message>
        <message>
            <source>Ses chambres</source>
            <translation>Its rooms</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Session {code} annulée</source>
            <translation>Session {code} cancelled</translation>
        </message>
        <message numerus="yes">
            <source>Session {code} annulée, %n séjour(s) annulé(s) avec elle</source>
            <translation>
                <numerusform>Session {code} cancelled, and %n stay with it</numerusform>
                <numerusform>Session {code} cancelled, and %n stays with it</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {code} confirmée</source>
            <translation>Session {code} confirmed</translation>
        </message>
        <message>
            <source>Session {code} corrigée</source>
            <translation>Session {code} corrected</translation>
        </message>
        <message numerus="yes">
            <source>Session {code} créée du {first} au {last}, %n créneau(x)</source>
            <translation>
                <numerusform>Session {code} created, {first} to {last}, %n slot</numerusform>
                <numerusform>Session {code} created, {first} to {last}, %n slots</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {code} du {first} au {last} ; séjours qui suivent : {stays}, sans lit : {waiting}</source>
            <translation>Session {code}, {first} to {last}; stays that follow: {stays}, without a bed: {waiting}</translation>
        </message>
        <message>
            <source>Session {code} rétablie</source>
            <translation>Session {code} reinstated</translation>
        </message>
        <message numerus="yes">
            <source>Session {code} rétablie ; %n créneau(x) sans salle</source>
            <translation>
                <numerusform>Session {code} reinstated; %n slot without a classroom</numerusform>
                <numerusform>Session {code} reinstated; %n slots without a classroom</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {name} : inconnue et sans dates, elle ne sera pas créée ; indiquez ses dates ou créez-la d'abord.</source>
            <translation>Session {name}: unknown and without dates, it will not be created; give its dates or create it first.</translation>
        </message>
        <message>
            <source>Session {name} : reconnue, {days}, {halves}, {taken}</source>
            <translation>Session {name}: recognised, {days}, {halves}, {taken}</translation>
        </message>
        <message>
            <source>Session {name} : sera créée, {days}, {halves}</source>
            <translation>Session {name}: will be created, {days}, {halves}</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Seul un séjour à venir peut être retiré de sa chambre.</source>
            <translation>Only a stay still to come can be taken out of its room.</translation>
        </message>
        <message>
            <source>Seulement ce qui reste à faire  (L)</source>
            <translation>Only what is left to do  (L)</translation>
        </message>
        <message>
            <source>Seulement une option</source>
            <translation>Only an option</translation>
        </message>
        <message>
            <source>Sexe</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>Sexe inconnu : « {text} ».</source>
            <translation>Unknown sex: “{text}”.</translation>
        </message>
        <message>
            <source>Sexe ou civilité</source>
            <translation>Sex or title</translation>
        </message>
        <message>
            <source>Signaler une panne…</source>
            <translation>Report a fault…</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signature du formateur</source>
            <translation>Trainer's signature</translation>
        </message>
        <message>
            <source>Signer la correction</source>
            <translation>Sign the correction</translation>
        </message>
        <message>
            <source>Signé par</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>Single</translation>
        </message>
        <message>
            <source>Simples</source>
            <translation>Singles</translation>
        </message>
        <message>
            <source>Sombre</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Leaving</translation>
        </message>
        <message>
            <source>Sous chaque total : hébergés · à la journée · formateurs · extérieurs ; l'écart est depuis la dernière impression.</source>
            <translation>Below each total: lodged · by the day · trainers · outside; the change is since the last print.</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Stand de {name} corrigé</source>
            <translation>Stand of {name} corrected</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Stands et visiteurs</source>
            <translation>Stands and visitors</translation>
        </message>
        <message>
            <source>Suivant</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Sujet</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Sur place</source>
            <translation>On site</translation>
        </message>
        <message>
            <source>S{week}</source>
            <translation>W{week}</translation>
        </message>
        <message>
            <source>Séance précédente</source>
            <translation>Previous class</translation>
        </message>
        <message>
            <source>Séance suivante</source>
            <translation>Next class</translation>
        </message>
        <message>
            <source>Séances</source>
            <translation>Slots</translation>
        </message>
        <message>
            <source>Séjour</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>Séjour de {person} : du {arrival} au {departure}</source>
            <translation>Stay of {person}: {arrival} to {departure}</translation>
        </message>
        <message>
            <source>Séjour de {person} annulé</source>
            <translation>Stay of {person} cancelled</translation>
        </message>
        <message>
            <source>Séjour de {person} confirmé</source>
            <translation>Stay of {person} confirmed</translation>
        </message>
        <message>
            <source>Séjour de {person} rétabli</source>
            <translation>Stay of {person} restored</translation>
        </message>
        <message>
            <source>Séjours</source>
            <translation>Stays</translation>
        </message>
        <message>
            <source>Tableaux</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Taille</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Tapez un nom.</source>
            <translation>Type a name.</translation>
        </message>
        <message>
            <source>Tapez {least} lettres de votre nom, ou présentez votre badge.</source>
            <translation>Type {least} letters of your name, or hold your badge to the reader.</translation>
        </message>
        <message>
            <source>Taux</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Tenir avec</source>
            <translation>Hold with</translation>
        </message>
        <message>
            <source>Tenir seul</source>
            <translation>Hold alone</translation>
        </message>
        <message>
            <source>Terminé</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Texte</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Texte en {language}</source>
            <translation>Text in {language}</translation>
        </message>
        <message>
            <source>Texte « {title} » : version {number}</source>
            <translation>Text “{title}”: version {number}</translation>
        </message>
        <message>
            <source>Textes en entier</source>
            <translation>Texts in full</translation>
        </message>
        <message>
            <source>Ticket du {day}, {service}.</source>
            <translation>Ticket for {day}, {service}.</translation>
        </message>
        <message>
            <source>Tickets repas</source>
            <translation>Meal tickets</translation>
        </message>
        <message>
            <source>Titre</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Titre en arabe</source>
            <translation>Title in Arabic</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Tous</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Tous les départs sont faits.</source>
            <translation>All departures are done.</translation>
        </message>
        <message>
            <source>Tous les fichiers</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Tous les séjours</source>
            <translation>All stays</translation>
        </message>
        <message>
            <source>Tous présents</source>
            <translation>All present</translation>
        </message>
        <message>
            <source>Tous à l'étage {floor}</source>
            <translation>All to floor {floor}</translation>
        </message>
        <message>
            <source>Tout</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Tout cocher ou décocher</source>
            <translation>Tick or untick all</translation>
        </message>
        <message>
            <source>Tout est fait.</source>
            <translation>Everything is done.</translation>
        </message>
        <message>
            <source>Tout est prêt</source>
            <translation>All is ready</translation>
        </message>
        <message>
            <source>Tout le monde est arrivé.</source>
            <translation>Everybody has arrived.</translation>
        </message>
        <message>
            <source>Tout revient à l'état du {moment}. La base d'aujourd'hui est gardée comme copie, mais ceci ne s'annule pas par Ctrl+Z.</source>
            <translation>Everything goes back to how it was on {moment}. Today's database is kept as a copy, but Ctrl+Z does not undo this.</translation>
        </message>
        <message>
            <source>Toutes</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Toutes les dates sont sautées : il ne reste rien.</source>
            <translation>All dates are skipped: nothing is left.</translation>
        </message>
        <message>
            <source>Trois lettres du catalogue, ou rien</source>
            <translation>Three letters of the catalogue, or nothing</translation>
        </message>
        <message>
            <source>Trois lettres suffisent</source>
            <translation>Three letters are enough</translation>
        </message>
        <message numerus="yes">
            <source>Trop de codes faux : réessayez dans %n seconde(s).</source>
            <translation>
                <numerusform>Too many wrong codes: try again in %n second.</numerusform>
                <numerusform>Too many wrong codes: try again in %n seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Trop de codes faux : réessayez dans une minute.</source>
            <translation>Too many wrong codes: try again in a minute.</translation>
        </message>
        <message>
            <source>Trop tard : le départ était prévu le {departure}. Prolongez d'abord le séjour.</source>
            <translation>Too late: the departure was planned for {departure}. Extend the stay first.</translation>
        </message>
        <message>
            <source>Trop tôt : l'arrivée est prévue le {arrival}. Avancez d'abord la date d'arrivée.</source>
            <translation>Too early: the arrival is planned for {arrival}. Bring the arrival date forward first.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Téléphone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Téléphone illisible : « {text} » est gardé en observation.</source>
            <translation>Unreadable phone number: “{text}” is kept as a note.</translation>
        </message>
        <message>
            <source>Téléphones</source>
            <translation>Phones</translation>
        </message>
        <message>
            <source>Un centre inventé, plein de séjours, pour essayer</source>
            <translation>An invented centre, full of stays, to try things out</translation>
        </message>
        <message>
            <source>Un coefficient va de 1 à {most}.</source>
            <translation>A weight goes from 1 to {most}.</translation>
        </message>
        <message>
            <source>Un critère se note sur 1 à {most}.</source>
            <translation>A criterion is marked out of 1 to {most}.</translation>
        </message>
        <message>
            <source>Un créneau {mode} n'a pas de salle.</source>
            <translation>A slot held {mode} has no classroom.</translation>
        </message>
        <message>
            <source>Un fichier par document</source>
            <translation>One file for each document</translation>
        </message>
        <message>
            <source>Un jour</source>
            <translation>A day</translation>
        </message>
        <message>
            <source>Un jour de la semaine</source>
            <translation>A day of the week</translation>
        </message>
        <message>
            <source>Un jour, ou un nombre de jours : 3</source>
            <translation>A day, or a number of days: 3</translation>
        </message>
        <message>
            <source>Un motif a au plus {most} signes.</source>
            <translation>A reason has at most {most} characters.</translation>
        </message>
        <message>
            <source>Un nom de salle a au plus {most} signes.</source>
            <translation>A classroom's name has at most {most} characters.</translation>
        </message>
        <message>
            <source>Un nombre de places va de 0 à {most}.</source>
            <translation>A number of seats goes from 0 to {most}.</translation>
        </message>
        <message>
            <source>Un nombre de places, ou rien.</source>
            <translation>A number of seats, or nothing.</translation>
        </message>
        <message>
            <source>Un objectif se compte en JFP, à partir de 1.</source>
            <translation>A target is in training days, from 1.</translation>
        </message>
        <message>
            <source>Un plafond se compte en dirhams, à partir de 1.</source>
            <translation>A ceiling is in dirhams, from 1.</translation>
        </message>
        <message>
            <source>Un quota ne peut pas être négatif.</source>
            <translation>A quota cannot be negative.</translation>
        </message>
        <message>
            <source>Un seul mot pour le nom et le prénom.</source>
            <translation>Only one word for surname and first name.</translation>
        </message>
        <message>
            <source>Un stand a de 0 à {most} personnes.</source>
            <translation>A stand has 0 to {most} people.</translation>
        </message>
        <message>
            <source>Une absence est déjà notée sur ces nuits.</source>
            <translation>An absence is already recorded on these nights.</translation>
        </message>
        <message>
            <source>Une accolade n'est pas fermée : un champ s'écrit {example}.</source>
            <translation>A brace is not closed: a field is written {example}.</translation>
        </message>
        <message>
            <source>Une autre chambre porte le numéro {room}.</source>
            <translation>Another room has the number {room}.</translation>
        </message>
        <message>
            <source>Une autre personne porte ce nom.</source>
            <translation>Somebody else has this name.</translation>
        </message>
        <message>
            <source>Une autre salle s'appelle déjà {room}.</source>
            <translation>Another classroom is called {room} already.</translation>
        </message>
        <message>
            <source>Une base PostgreSQL se restaure avec pg_restore.</source>
            <translation>A PostgreSQL database is restored with pg_restore.</translation>
        </message>
        <message>
            <source>Une cellule remplie, {cell}, est très loin du tableau. Effacez-la, puis réessayez.</source>
            <translation>A filled cell, {cell}, is very far from the table. Clear it, then try again.</translation>
        </message>
        <message>
            <source>Une couleur par session</source>
            <translation>One colour per session</translation>
        </message>
        <message>
            <source>Une erreur inattendue s'est produite ; rien n'a été enregistré. Le détail est dans le journal.</source>
            <translation>An unexpected error occurred; nothing was saved. The details are in the log.</translation>
        </message>
        <message>
            <source>Une erreur inattendue s'est produite. Le détail est dans le journal.</source>
            <translation>An unexpected error occurred. The details are in the log.</translation>
        </message>
        <message>
            <source>Une fermeture dure au plus trois ans ; retirez plutôt la salle.</source>
            <translation>A closure lasts three years at most; retire the classroom instead.</translation>
        </message>
        <message>
            <source>Une feuille ne peut pas avoir plus de {most} lignes.</source>
            <translation>A sheet cannot have more than {most} rows.</translation>
        </message>
        <message>
            <source>Une fiche dit une femme, l'autre un homme : corrigez d'abord celle qui se trompe.</source>
            <translation>One record says a woman, the other a man: correct the wrong one first.</translation>
        </message>
        <message>
            <source>Une heure : 20:00, puis Entrée</source>
            <translation>A time: 20:00, then Enter</translation>
        </message>
        <message>
            <source>Une heure s'écrit 9:00, 9h30 ou 9.</source>
            <translation>A time is written 9:00, 9h30 or 9.</translation>
        </message>
        <message>
            <source>Une option se confirme plus tard</source>
            <translation>An option is confirmed later</translation>
        </message>
        <message>
            <source>Une par ligne : titre, espace, adresse</source>
            <translation>One a line: title, space, address</translation>
        </message>
        <message>
            <source>Une personne, une chambre, une session, un document, une commande</source>
            <translation>A person, a room, a session, a document, a command</translation>
        </message>
        <message>
            <source>Une période a un premier et un dernier jour.</source>
            <translation>A period has a first and a last day.</translation>
        </message>
        <message>
            <source>Une session</source>
            <translation>A session</translation>
        </message>
        <message>
            <source>Une session annulée ne compte aucun JFP.</source>
            <translation>A cancelled session counts no JFP.</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Vaut à partir d'aujourd'hui</source>
            <translation>Valid from today</translation>
        </message>
        <message>
            <source>Verrouiller après</source>
            <translation>Lock after</translation>
        </message>
        <message>
            <source>Verrouiller le poste</source>
            <translation>Lock the desk</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Vide : aussi longue qu'avant</source>
            <translation>Empty: as long as before</translation>
        </message>
        <message>
            <source>Vide : autant qu'il en vient</source>
            <translation>Empty: as many as come</translation>
        </message>
        <message>
            <source>Vide : sans fin</source>
            <translation>Empty: without an end</translation>
        </message>
        <message>
            <source>Ville</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Visiteur</source>
            <translation>Visitor</translation>
        </message>
        <message>
            <source>Visiteurs</source>
            <translation>Visitors</translation>
        </message>
        <message>
            <source>Visiteurs entrés</source>
            <translation>Visitors who are in</translation>
        </message>
        <message>
            <source>Visiteurs et contacts des événements</source>
            <translation>Visitors and contacts of events</translation>
        </message>
        <message>
            <source>Voir</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Voir la pièce</source>
            <translation>Show the document</translation>
        </message>
        <message>
            <source>Voir le séjour dans les chambres</source>
            <translation>Show the stay among the rooms</translation>
        </message>
        <message>
            <source>Voir les participants</source>
            <translation>See the participants</translation>
        </message>
        <message>
            <source>Votre chambre</source>
            <translation>Your bedroom</translation>
        </message>
        <message>
            <source>Votre nom</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Votre nom, ou votre badge</source>
            <translation>Your name, or your badge</translation>
        </message>
        <message>
            <source>Votre séjour, de 1 à 5</source>
            <translation>Your stay, from 1 to 5</translation>
        </message>
        <message>
            <source>Vous n'êtes pas logé au centre</source>
            <translation>You are not lodged at the centre</translation>
        </message>
        <message>
            <source>Voyez l'accueil</source>
            <translation>Ask the front desk</translation>
        </message>
        <message>
            <source>Vu sur</source>
            <translation>Seen on</translation>
        </message>
        <message>
            <source>a déjà un autre séjour du {arrival} au {departure}</source>
            <translation>already has another stay, {arrival} to {departure}</translation>
        </message>
        <message>
            <source>absence {share}</source>
            <translation>absence {share}</translation>
        </message>
        <message>
            <source>absences : {share}</source>
            <translation>absence: {share}</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>away</translation>
        </message>
        <message>
            <source>accessible</source>
            <translation>accessible</translation>
        </message>
        <message>
            <source>agro-industrie</source>
            <translation>agro-industry</translation>
        </message>
        <message>
            <source>amphithéâtre</source>
            <translation>amphitheatre</translation>
        </message>
        <message>
            <source>anglais</source>
            <translation>English</translation>
        </message>
        <message>
            <source>annulé</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>annulée</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>août</source>
            <translation>August</translation>
        </message>
        <message>
            <source>après l'heure limite : {count}</source>
            <translation>after the cut-off: {count}</translation>
        </message>
        <message>
            <source>après-midi</source>
            <translation>afternoon</translation>
        </message>
        <message>
            <source>arrive ce jour</source>
            <translation>arrives this day</translation>
        </message>
        <message>
            <source>arrivée enregistrée</source>
            <translation>checked in</translation>
        </message>
        <message>
            <source>arrivées</source>
            <translation>arrivals</translation>
        </message>
        <message>
            <source>arts et industries graphiques</source>
            <translation>graphic arts and industries</translation>
        </message>
        <message>
            <source>atteint à {share}</source>
            <translation>reached: {share}</translation>
        </message>
        <message>
            <source>attendu le {arrival}</source>
            <translation>expected on {arrival}</translation>
        </message>
        <message>
            <source>attendu le {day}</source>
            <translation>due {day}</translation>
        </message>
        <message>
            <source>attendu {day}</source>
            <translation>expected {day}</translation>
        </message>
        <message>
            <source>au plus</source>
            <translation>at most</translation>
        </message>
        <message>
            <source>aucun</source>
            <translation>none</translation>
        </message>
        <message>
            <source>aucun lit libre ne convient</source>
            <translation>no free bed suits</translation>
        </message>
        <message>
            <source>aucun lit n'est pris</source>
            <translation>no bed is taken</translation>
        </message>
        <message>
            <source>aucun lit pour les nuits de plus</source>
            <translation>no bed for the extra nights</translation>
        </message>
        <message>
            <source>aucun repas</source>
            <translation>no meals</translation>
        </message>
        <message>
            <source>aucun séjour</source>
            <translation>no stay</translation>
        </message>
        <message>
            <source>aucune</source>
            <translation>none</translation>
        </message>
        <message>
            <source>aucune attestation remise</source>
            <translation>no certificate handed out</translation>
        </message>
        <message>
            <source>aucune salle</source>
            <translation>no classroom</translation>
        </message>
        <message>
            <source>aujourd'hui</source>
            <translation>today</translation>
        </message>
        <message>
            <source>autoformation</source>
            <translation>self-study</translation>
        </message>
        <message>
            <source>autre formule</source>
            <translation>another formula</translation>
        </message>
        <message>
            <source>autre pièce</source>
            <translation>other document</translation>
        </message>
        <message>
            <source>avec {codes}</source>
            <translation>with {codes}</translation>
        </message>
        <message>
            <source>avril</source>
            <translation>April</translation>
        </message>
        <message>
            <source>bloqué</source>
            <translation>blocked</translation>
        </message>
        <message>
            <source>bloqué : {reason}, jusqu'au {day}</source>
            <translation>blocked: {reason}, until {day}</translation>
        </message>
        <message>
            <source>bloqué jusqu'au {day}</source>
            <translation>blocked until {day}</translation>
        </message>
        <message>
            <source>bloquée</source>
            <translation>blocked</translation>
        </message>
        <message>
            <source>carte nationale</source>
            <translation>national card</translation>
        </message>
        <message>
            <source>casques</source>
            <translation>headsets</translation>
        </message>
        <message>
            <source>catégorie</source>
            <translation>category</translation>
        </message>
        <message>
            <source>celui de l'heure</source>
            <translation>the one of the hour</translation>
        </message>
        <message>
            <source>chambre</source>
            <translation>room</translation>
        </message>
        <message>
            <source>chambre accessible</source>
            <translation>accessible room</translation>
        </message>
        <message>
            <source>chambre {room}, du {first} au {last}</source>
            <translation>room {room}, from {first} to {last}</translation>
        </message>
        <message>
            <source>chambre à nettoyer</source>
            <translation>room to clean</translation>
        </message>
        <message>
            <source>change de lit</source>
            <translation>changes beds</translation>
        </message>
        <message>
            <source>close</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>code de la session</source>
            <translation>session code</translation>
        </message>
        <message>
            <source>code de session : 1er ou 2e soir</source>
            <translation>session code: 1st or 2nd night</translation>
        </message>
        <message>
            <source>commande</source>
            <translation>command</translation>
        </message>
        <message>
            <source>comme la session</source>
            <translation>as the session</translation>
        </message>
        <message>
            <source>compétences métier</source>
            <translation>technical skills</translation>
        </message>
        <message>
            <source>confirmé</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>confirmée</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>contrôlée</source>
            <translation>inspected</translation>
        </message>
        <message>
            <source>dans l'ordre à suivre</source>
            <translation>in order of work</translation>
        </message>
        <message>
            <source>dates de la session</source>
            <translation>dates of the session</translation>
        </message>
        <message>
            <source>dates manquantes</source>
            <translation>dates missing</translation>
        </message>
        <message>
            <source>de quoi se compose l'assiette</source>
            <translation>what goes on the plate</translation>
        </message>
        <message>
            <source>de {people} personnes</source>
            <translation>by {people} people</translation>
        </message>
        <message>
            <source>demi-journées : 2, ou −1</source>
            <translation>half-days: 2, or −1</translation>
        </message>
        <message>
            <source>demi-journées · temps</source>
            <translation>half-days · time</translation>
        </message>
        <message>
            <source>demi-pension</source>
            <translation>half board</translation>
        </message>
        <message>
            <source>depuis le {day}</source>
            <translation>since {day}</translation>
        </message>
        <message>
            <source>depuis le {moment}</source>
            <translation>since {moment}</translation>
        </message>
        <message>
            <source>depuis {moment}</source>
            <translation>since {moment}</translation>
        </message>
        <message>
            <source>des {beds} lits × nuits en service</source>
            <translation>of {beds} bed-nights in service</translation>
        </message>
        <message>
            <source>digital et IA</source>
            <translation>digital and AI</translation>
        </message>
        <message>
            <source>dim.</source>
            <translation>Sun</translation>
        </message>
        <message>
            <source>dimanche</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>dit les anciennes dates</source>
            <translation>says the old dates</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>donnée à l'arrivée, du {first} au {last}</source>
            <translation>given on arrival, from {first} to {last}</translation>
        </message>
        <message>
            <source>dont sur place</source>
            <translation>of it on site</translation>
        </message>
        <message>
            <source>dont à distance</source>
            <translation>of it distance</translation>
        </message>
        <message>
            <source>dont à distance {distance}</source>
            <translation>{distance} of them at a distance</translation>
        </message>
        <message>
            <source>dont à venir {coming}</source>
            <translation>{coming} of them to come</translation>
        </message>
        <message>
            <source>dont à venir {coming} · absence {share}</source>
            <translation>of it to come {coming} · absence {share}</translation>
        </message>
        <message>
            <source>double</source>
            <translation>twin</translation>
        </message>
        <message>
            <source>du {first} au {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>du {first} au {last}, au {today}</source>
            <translation>{first} to {last}, as on {today}</translation>
        </message>
        <message>
            <source>début</source>
            <translation>start</translation>
        </message>
        <message>
            <source>décembre</source>
            <translation>December</translation>
        </message>
        <message>
            <source>déjeuner</source>
            <translation>lunch</translation>
        </message>
        <message>
            <source>déjeuner et pauses</source>
            <translation>lunch and breaks</translation>
        </message>
        <message>
            <source>déjà dans la maison</source>
            <translation>already in the house</translation>
        </message>
        <message>
            <source>déjà en session</source>
            <translation>already in the session</translation>
        </message>
        <message>
            <source>départ attendu le {departure}</source>
            <translation>departure expected on {departure}</translation>
        </message>
        <message>
            <source>départ enregistré</source>
            <translation>checked out</translation>
        </message>
        <message>
            <source>départs</source>
            <translation>departures</translation>
        </message>
        <message>
            <source>désisté</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>dîner</source>
            <translation>dinner</translation>
        </message>
        <message>
            <source>en U</source>
            <translation>U-shape</translation>
        </message>
        <message>
            <source>en attente</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>en attente, n° {rank}</source>
            <translation>waiting, no. {rank}</translation>
        </message>
        <message>
            <source>en cours</source>
            <translation>in progress</translation>
        </message>
        <message>
            <source>en cours de ménage</source>
            <translation>being cleaned</translation>
        </message>
        <message>
            <source>en partie</source>
            <translation>partly</translation>
        </message>
        <message>
            <source>en rangs</source>
            <translation>rows</translation>
        </message>
        <message>
            <source>en îlots</source>
            <translation>islands</translation>
        </message>
        <message>
            <source>encore à venir : {jfp} JFP</source>
            <translation>still to come: {jfp} JFP</translation>
        </message>
        <message>
            <source>entière</source>
            <translation>whole room</translation>
        </message>
        <message>
            <source>entre</source>
            <translation>in</translation>
        </message>
        <message>
            <source>entre : {people}</source>
            <translation>in: {people}</translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s)</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s) jour(s)</source>
            <translation>
                <numerusform>and %n more day</numerusform>
                <numerusform>and %n more days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s) session(s)</source>
            <translation>
                <numerusform>and %n other session</numerusform>
                <numerusform>and %n other sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n changement(s) plus tôt</source>
            <translation>
                <numerusform>and %n earlier change</numerusform>
                <numerusform>and %n earlier changes</numerusform>
            </translation>
        </message>
        <message>
            <source>excusé</source>
            <translation>excused</translation>
        </message>
        <message>
            <source>excusé : {reason}</source>
            <translation>excused: {reason}</translation>
        </message>
        <message>
            <source>extérieurs</source>
            <translation>outside</translation>
        </message>
        <message>
            <source>fait</source>
            <translation>done</translation>
        </message>
        <message>
            <source>femme</source>
            <translation>woman</translation>
        </message>
        <message>
            <source>fermée le {day} ({half}) : {reason}</source>
            <translation>closed on {day} ({half}): {reason}</translation>
        </message>
        <message>
            <source>fiche</source>
            <translation>file</translation>
        </message>
        <message>
            <source>fin</source>
            <translation>end</translation>
        </message>
        <message>
            <source>formateur</source>
            <translation>trainer</translation>
        </message>
        <message>
            <source>formateurs</source>
            <translation>trainers</translation>
        </message>
        <message>
            <source>formation</source>
            <translation>training</translation>
        </message>
        <message>
            <source>formation des formateurs</source>
            <translation>training of trainers</translation>
        </message>
        <message>
            <source>ftour</source>
            <translation>iftar</translation>
        </message>
        <message>
            <source>féminin</source>
            <translation>female</translation>
        </message>
        <message>
            <source>février</source>
            <translation>February</translation>
        </message>
        <message>
            <source>garde sa salle</source>
            <translation>keeps its classroom</translation>
        </message>
        <message>
            <source>garde son lit</source>
            <translation>keeps the bed</translation>
        </message>
        <message>
            <source>heure de début</source>
            <translation>starting time</translation>
        </message>
        <message>
            <source>heures suivies</source>
            <translation>hours attended</translation>
        </message>
        <message>
            <source>hier 18:00</source>
            <translation>yesterday 18:00</translation>
        </message>
        <message>
            <source>hier 18:00, lun 7:30, 5/6</source>
            <translation>yesterday 18:00, mon 7:30, 5/6</translation>
        </message>
        <message>
            <source>homme</source>
            <translation>man</translation>
        </message>
        <message>
            <source>hébergés</source>
            <translation>lodged</translation>
        </message>
        <message>
            <source>il ne lui resterait aucune nuit</source>
            <translation>no night would be left</translation>
        </message>
        <message>
            <source>imprimé le {day} à {time} · page {number}/{total}</source>
            <translation>printed on {day} at {time} · page {number}/{total}</translation>
        </message>
        <message>
            <source>inchangé</source>
            <translation>unchanged</translation>
        </message>
        <message>
            <source>industrie</source>
            <translation>industry</translation>
        </message>
        <message>
            <source>inscrit</source>
            <translation>enrolled</translation>
        </message>
        <message>
            <source>inscrits</source>
            <translation>enrolled</translation>
        </message>
        <message>
            <source>intitulé</source>
            <translation>title</translation>
        </message>
        <message>
            <source>invité</source>
            <translation>invited</translation>
        </message>
        <message>
            <source>jamais</source>
            <translation>never</translation>
        </message>
        <message>
            <source>janvier</source>
            <translation>January</translation>
        </message>
        <message>
            <source>jeu.</source>
            <translation>Thu</translation>
        </message>
        <message>
            <source>jeudi</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>juillet</source>
            <translation>July</translation>
        </message>
        <message>
            <source>juin</source>
            <translation>June</translation>
        </message>
        <message>
            <source>jury</source>
            <translation>jury</translation>
        </message>
        <message>
            <source>jusqu'au {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>la même que la dernière fois</source>
            <translation>the same as last time</translation>
        </message>
        <message>
            <source>la salle de ses autres demi-journées</source>
            <translation>the room of its other half-days</translation>
        </message>
        <message>
            <source>la session est complète</source>
            <translation>the session is full</translation>
        </message>
        <message>
            <source>laboratoire de langues</source>
            <translation>language laboratory</translation>
        </message>
        <message>
            <source>le ménage et les blocages</source>
            <translation>housekeeping and blocks</translation>
        </message>
        <message>
            <source>le quota de sa direction est épuisé</source>
            <translation>the quota of their direction is used up</translation>
        </message>
        <message>
            <source>le reste de l'année</source>
            <translation>the rest of the year</translation>
        </message>
        <message>
            <source>le {day}</source>
            <translation>on {day}</translation>
        </message>
        <message numerus="yes">
            <source>les %n dernières actions</source>
            <translation>
                <numerusform>the last action</numerusform>
                <numerusform>the last %n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>les fiches des personnes</source>
            <translation>people's files</translation>
        </message>
        <message>
            <source>les places qui restent sont gardées pour d'autres directions</source>
            <translation>the seats left are kept for other directions</translation>
        </message>
        <message>
            <source>les repas</source>
            <translation>meals</translation>
        </message>
        <message>
            <source>les réglages du centre</source>
            <translation>the settings of the centre</translation>
        </message>
        <message>
            <source>les sessions et les salles</source>
            <translation>sessions and classrooms</translation>
        </message>
        <message>
            <source>les séjours</source>
            <translation>stays</translation>
        </message>
        <message>
            <source>les visiteurs d'un événement</source>
            <translation>the visitors of an event</translation>
        </message>
        <message>
            <source>lit pris</source>
            <translation>bed taken</translation>
        </message>
        <message>
            <source>lit {bed}</source>
            <translation>bed {bed}</translation>
        </message>
        <message>
            <source>lit {bed} bloqué</source>
            <translation>bed {bed} blocked</translation>
        </message>
        <message>
            <source>lits libres ce soir</source>
            <translation>beds free tonight</translation>
        </message>
        <message>
            <source>lits × nuits bloqués {blocked}</source>
            <translation>{blocked} bed-nights blocked</translation>
        </message>
        <message>
            <source>lits × nuits pris</source>
            <translation>bed-nights taken</translation>
        </message>
        <message>
            <source>lun.</source>
            <translation>Mon</translation>
        </message>
        <message>
            <source>lundi</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>mai</source>
            <translation>May</translation>
        </message>
        <message>
            <source>managérial</source>
            <translation>managerial</translation>
        </message>
        <message>
            <source>mar.</source>
            <translation>Tue</translation>
        </message>
        <message>
            <source>mardi</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>mars</source>
            <translation>March</translation>
        </message>
        <message>
            <source>masculin</source>
            <translation>male</translation>
        </message>
        <message>
            <source>matin</source>
            <translation>morning</translation>
        </message>
        <message>
            <source>matricule</source>
            <translation>staff number</translation>
        </message>
        <message>
            <source>membre du jury</source>
            <translation>jury member</translation>
        </message>
        <message>
            <source>mer.</source>
            <translation>Wed</translation>
        </message>
        <message>
            <source>mercredi</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>minutes suivies : 90 ou 1h30</source>
            <translation>minutes attended: 90 or 1h30</translation>
        </message>
        <message>
            <source>motif de l'absence</source>
            <translation>reason for the absence</translation>
        </message>
        <message>
            <source>moyenne (réponses)</source>
            <translation>mean (answers)</translation>
        </message>
        <message>
            <source>même date de naissance</source>
            <translation>same date of birth</translation>
        </message>
        <message>
            <source>même téléphone</source>
            <translation>same phone</translation>
        </message>
        <message>
            <source>même établissement</source>
            <translation>same establishment</translation>
        </message>
        <message>
            <source>n'avait pas encore de chambre</source>
            <translation>had no room yet</translation>
        </message>
        <message>
            <source>n'est plus proposée</source>
            <translation>no longer offered</translation>
        </message>
        <message>
            <source>n'est plus tenu avec l'autre groupe</source>
            <translation>is no longer held with the other group</translation>
        </message>
        <message>
            <source>nom de la personne</source>
            <translation>name of the person</translation>
        </message>
        <message>
            <source>nom de plus de {most} caractères</source>
            <translation>name of more than {most} characters</translation>
        </message>
        <message>
            <source>nom du centre</source>
            <translation>name of the centre</translation>
        </message>
        <message>
            <source>non</source>
            <translation>no</translation>
        </message>
        <message>
            <source>non indiqué, ou places</source>
            <translation>not stated, or seats</translation>
        </message>
        <message>
            <source>non logé</source>
            <translation>not lodged</translation>
        </message>
        <message>
            <source>non logée</source>
            <translation>not lodged</translation>
        </message>
        <message>
            <source>non précisé</source>
            <translation>not specified</translation>
        </message>
        <message>
            <source>non venu</source>
            <translation>no-show</translation>
        </message>
        <message>
            <source>nouvelle</source>
            <translation>new</translation>
        </message>
        <message>
            <source>novembre</source>
            <translation>November</translation>
        </message>
        <message>
            <source>nuits passées</source>
            <translation>past nights</translation>
        </message>
        <message>
            <source>nuits à venir</source>
            <translation>nights to come</translation>
        </message>
        <message>
            <source>objectif</source>
            <translation>target</translation>
        </message>
        <message>
            <source>occupation</source>
            <translation>occupancy</translation>
        </message>
        <message>
            <source>octobre</source>
            <translation>October</translation>
        </message>
        <message>
            <source>option</source>
            <translation>option</translation>
        </message>
        <message>
            <source>ordinateurs</source>
            <translation>computers</translation>
        </message>
        <message>
            <source>oui</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>page {page}/{all}</source>
            <translation>page {page}/{all}</translation>
        </message>
        <message>
            <source>panier-repas</source>
            <translation>packed meal</translation>
        </message>
        <message>
            <source>paniers-repas : {count}</source>
            <translation>packed meals: {count}</translation>
        </message>
        <message>
            <source>par chambre</source>
            <translation>by room</translation>
        </message>
        <message>
            <source>par exemple : Aïn Borja</source>
            <translation>for example: Aïn Borja</translation>
        </message>
        <message>
            <source>par exemple : Ramadan</source>
            <translation>for example: Ramadan</translation>
        </message>
        <message>
            <source>par exemple : peinture</source>
            <translation>for example: painting</translation>
        </message>
        <message>
            <source>par exemple : robinet qui fuit</source>
            <translation>for example: leaking tap</translation>
        </message>
        <message>
            <source>par exemple FF-DIG-014</source>
            <translation>for example FF-DIG-014</translation>
        </message>
        <message>
            <source>par nom</source>
            <translation>by name</translation>
        </message>
        <message>
            <source>part le lendemain</source>
            <translation>leaves the next day</translation>
        </message>
        <message>
            <source>pas d'inscription en {code} : {why}</source>
            <translation>not enrolled in {code}: {why}</translation>
        </message>
        <message>
            <source>pas de nom</source>
            <translation>no name</translation>
        </message>
        <message>
            <source>passeport</source>
            <translation>passport</translation>
        </message>
        <message>
            <source>pause de l'après-midi</source>
            <translation>afternoon break</translation>
        </message>
        <message>
            <source>pause du matin</source>
            <translation>morning break</translation>
        </message>
        <message>
            <source>pauses</source>
            <translation>breaks</translation>
        </message>
        <message>
            <source>pension complète</source>
            <translation>full board</translation>
        </message>
        <message>
            <source>personne</source>
            <translation>person</translation>
        </message>
        <message>
            <source>personnes : {people} · sessions : {n}</source>
            <translation>people: {people} · sessions: {n}</translation>
        </message>
        <message>
            <source>petit-déjeuner</source>
            <translation>breakfast</translation>
        </message>
        <message>
            <source>place donnée</source>
            <translation>seat given</translation>
        </message>
        <message>
            <source>places prises : {share}</source>
            <translation>seats taken: {share}</translation>
        </message>
        <message>
            <source>premier jour</source>
            <translation>first day</translation>
        </message>
        <message>
            <source>première impression</source>
            <translation>first print</translation>
        </message>
        <message>
            <source>première salle</source>
            <translation>first classroom</translation>
        </message>
        <message>
            <source>pris ailleurs</source>
            <translation>busy elsewhere</translation>
        </message>
        <message>
            <source>prise le {day} ({half}) par {code}</source>
            <translation>taken on {day} ({half}) by {code}</translation>
        </message>
        <message>
            <source>propre</source>
            <translation>clean</translation>
        </message>
        <message>
            <source>provisoire</source>
            <translation>provisional</translation>
        </message>
        <message>
            <source>présent</source>
            <translation>in house</translation>
        </message>
        <message>
            <source>présent en partie</source>
            <translation>partly present</translation>
        </message>
        <message>
            <source>présent en partie : {time}</source>
            <translation>partly present: {time}</translation>
        </message>
        <message>
            <source>présents</source>
            <translation>in house</translation>
        </message>
        <message>
            <source>préside le jury</source>
            <translation>chairs the jury</translation>
        </message>
        <message>
            <source>président du jury</source>
            <translation>jury president</translation>
        </message>
        <message>
            <source>prévue</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>prévus</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>puis ch. {room}</source>
            <translation>then room {room}</translation>
        </message>
        <message>
            <source>qui, puis combien</source>
            <translation>who, then how many</translation>
        </message>
        <message>
            <source>quitte la session</source>
            <translation>leaves the session</translation>
        </message>
        <message>
            <source>repas commandé</source>
            <translation>ordered meal</translation>
        </message>
        <message>
            <source>repas de Ramadan</source>
            <translation>Ramadan meals</translation>
        </message>
        <message>
            <source>repas gardé</source>
            <translation>meal kept</translation>
        </message>
        <message>
            <source>repas gardés : {count}</source>
            <translation>meals kept: {count}</translation>
        </message>
        <message>
            <source>repas ordinaires</source>
            <translation>ordinary meals</translation>
        </message>
        <message>
            <source>reste</source>
            <translation>staying</translation>
        </message>
        <message>
            <source>reste : {people}</source>
            <translation>staying: {people}</translation>
        </message>
        <message>
            <source>retirée</source>
            <translation>retired</translation>
        </message>
        <message>
            <source>retirée le {day}</source>
            <translation>out of use since {day}</translation>
        </message>
        <message>
            <source>rez-de-chaussée à l'étage {last}</source>
            <translation>ground floor to floor {last}</translation>
        </message>
        <message>
            <source>rien de noté</source>
            <translation>nothing recorded</translation>
        </message>
        <message>
            <source>rien ne bouge</source>
            <translation>nothing moves</translation>
        </message>
        <message>
            <source>réalisés</source>
            <translation>realised</translation>
        </message>
        <message>
            <source>s'hour</source>
            <translation>suhoor</translation>
        </message>
        <message>
            <source>salle de cours</source>
            <translation>classroom</translation>
        </message>
        <message>
            <source>salle informatique</source>
            <translation>computer room</translation>
        </message>
        <message>
            <source>sam.</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>samedi</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>sans ce repas</source>
            <translation>without this meal</translation>
        </message>
        <message>
            <source>sans chambre</source>
            <translation>no room</translation>
        </message>
        <message>
            <source>sans dates</source>
            <translation>no dates</translation>
        </message>
        <message>
            <source>sans direction</source>
            <translation>no direction</translation>
        </message>
        <message>
            <source>sans direction, ou places sans quota</source>
            <translation>no direction, or seats without quota</translation>
        </message>
        <message>
            <source>sans fruits à coque</source>
            <translation>no nuts</translation>
        </message>
        <message>
            <source>sans gluten</source>
            <translation>gluten-free</translation>
        </message>
        <message>
            <source>sans graisse</source>
            <translation>no fat</translation>
        </message>
        <message>
            <source>sans lactose</source>
            <translation>lactose-free</translation>
        </message>
        <message>
            <source>sans lit</source>
            <translation>without a bed</translation>
        </message>
        <message>
            <source>sans poisson</source>
            <translation>no fish</translation>
        </message>
        <message>
            <source>sans salle</source>
            <translation>no classroom</translation>
        </message>
        <message>
            <source>sans salle : {count}</source>
            <translation>without a classroom: {count}</translation>
        </message>
        <message>
            <source>sans sel</source>
            <translation>no salt</translation>
        </message>
        <message>
            <source>sans sucre</source>
            <translation>no sugar</translation>
        </message>
        <message>
            <source>sans viande rouge</source>
            <translation>no red meat</translation>
        </message>
        <message>
            <source>sans œuf</source>
            <translation>no egg</translation>
        </message>
        <message>
            <source>santé</source>
            <translation>health</translation>
        </message>
        <message>
            <source>semaine {week}</source>
            <translation>week {week}</translation>
        </message>
        <message>
            <source>septembre</source>
            <translation>September</translation>
        </message>
        <message>
            <source>servis {count}</source>
            <translation>served {count}</translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>session finie</source>
            <translation>session over</translation>
        </message>
        <message>
            <source>simple</source>
            <translation>single</translation>
        </message>
        <message>
            <source>soir</source>
            <translation>evening</translation>
        </message>
        <message>
            <source>son lit est pris, et il est marqué « ne pas déplacer »</source>
            <translation>the bed is taken, and the stay is marked “do not move”</translation>
        </message>
        <message>
            <source>sonorisation</source>
            <translation>sound system</translation>
        </message>
        <message>
            <source>sort</source>
            <translation>out</translation>
        </message>
        <message>
            <source>sort : {people}</source>
            <translation>out: {people}</translation>
        </message>
        <message>
            <source>sorti</source>
            <translation>left</translation>
        </message>
        <message>
            <source>sur place</source>
            <translation>on site</translation>
        </message>
        <message>
            <source>sur place {on_site} · à distance {distance}</source>
            <translation>on site {on_site} · at a distance {distance}</translation>
        </message>
        <message>
            <source>séjour déjà là</source>
            <translation>stay already there</translation>
        </message>
        <message>
            <source>séjour à créer</source>
            <translation>stay to be created</translation>
        </message>
        <message>
            <source>tableau blanc</source>
            <translation>whiteboard</translation>
        </message>
        <message>
            <source>texte du logiciel</source>
            <translation>the program's own text</translation>
        </message>
        <message>
            <source>toujours</source>
            <translation>always</translation>
        </message>
        <message>
            <source>tous</source>
            <translation>all</translation>
        </message>
        <message>
            <source>tout le groupe</source>
            <translation>the whole group</translation>
        </message>
        <message>
            <source>toutes</source>
            <translation>all</translation>
        </message>
        <message>
            <source>toutes, ou 1-3, 5</source>
            <translation>all, or 1-3, 5</translation>
        </message>
        <message>
            <source>une ligne par candidat : nom ; projet</source>
            <translation>a line for each candidate: name; project</translation>
        </message>
        <message>
            <source>une ligne par personne : nom ; organisme ; téléphone</source>
            <translation>a line for each person: name; organisation; phone</translation>
        </message>
        <message>
            <source>ven, 5/6 ou 3 nuits</source>
            <translation>fri, 5/6 or 3 nights</translation>
        </message>
        <message>
            <source>ven.</source>
            <translation>Fri</translation>
        </message>
        <message>
            <source>vendredi</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>version {number}</translation>
        </message>
        <message>
            <source>vide : le reste de l'année</source>
            <translation>empty: the rest of the year</translation>
        </message>
        <message>
            <source>vide : un seul jour</source>
            <translation>empty: one day only</translation>
        </message>
        <message>
            <source>vidéoprojecteur</source>
            <translation>projector</translation>
        </message>
        <message>
            <source>vient de la ch. {room}</source>
            <translation>from room {room}</translation>
        </message>
        <message>
            <source>ville</source>
            <translation>city</translation>
        </message>
        <message>
            <source>visioconférence</source>
            <translation>videoconference</translation>
        </message>
        <message>
            <source>votre groupe</source>
            <translation>your group</translation>
        </message>
        <message>
            <source>vous animez</source>
            <translation>you teach</translation>
        </message>
        <message>
            <source>vous n'êtes pas logé(e) au centre</source>
            <translation>you are not lodged at the centre</translation>
        </message>
        <message>
            <source>vous, si rien n'est écrit</source>
            <translation>you, if nothing is written</translation>
        </message>
        <message>
            <source>végétalien</source>
            <translation>vegan</translation>
        </message>
        <message>
            <source>végétarien</source>
            <translation>vegetarian</translation>
        </message>
        <message>
            <source>{about}, {wish}</source>
            <translation>{about}, {wish}</translation>
        </message>
        <message>
            <source>{average}  ({count})</source>
            <translation>{average}  ({count})</translation>
        </message>
        <message>
            <source>{codes}, {trainers}</source>
            <translation>{codes}, {trainers}</translation>
        </message>
        <message>
            <source>{code}</source>
            <translation>{code}</translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n candidat(s)</source>
            <translation>
                <numerusform>{code}: %n candidate</numerusform>
                <numerusform>{code}: %n candidates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n quota(s) par direction</source>
            <translation>
                <numerusform>{code}: %n quota by direction</numerusform>
                <numerusform>{code}: %n quotas by direction</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n visiteur(s) noté(s), lignes refusées : {refused}</source>
            <translation>
                <numerusform>{code}: %n visitor noted, lines refused: {refused}</numerusform>
                <numerusform>{code}: %n visitors noted, lines refused: {refused}</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} : critère « {title} »</source>
            <translation>{code}: criterion “{title}”</translation>
        </message>
        <message>
            <source>{code} : créneau ajouté le {day} ({half})</source>
            <translation>{code}: slot added on {day} ({half})</translation>
        </message>
        <message>
            <source>{code} : créneau du {day} ({half}) : {subject}</source>
            <translation>{code}: slot on {day} ({half}): {subject}</translation>
        </message>
        <message>
            <source>{code} : créneau du {day} ({half}) séparé, sans salle ni formateur</source>
            <translation>{code}: slot on {day} ({half}) separated, without classroom or trainer</translation>
        </message>
        <message>
            <source>{code} : créneau du {old} ({old_half}) déplacé au {day} ({half})</source>
            <translation>{code}: slot moved from {old} ({old_half}) to {day} ({half})</translation>
        </message>
        <message>
            <source>{code} : créneau du {old} ({old_half}) mis en {room} le {day} ({half})</source>
            <translation>{code}: slot of {old} ({old_half}) put in {room} on {day} ({half})</translation>
        </message>
        <message>
            <source>{code} : créneaux du {old} ({old_half}) et du {day} ({half}) échangés</source>
            <translation>{code}: slots on {old} ({old_half}) and {day} ({half}) swapped</translation>
        </message>
        <message>
            <source>{code} : fiche d'évaluation n° {number} retirée</source>
            <translation>{code}: evaluation sheet no. {number} removed</translation>
        </message>
        <message>
            <source>{code} : fiche d'évaluation n° {number} saisie</source>
            <translation>{code}: evaluation sheet no. {number} typed in</translation>
        </message>
        <message>
            <source>{code} : stand de {name}</source>
            <translation>{code}: stand of {name}</translation>
        </message>
        <message>
            <source>{code} : {name} juge</source>
            <translation>{code}: {name} judges</translation>
        </message>
        <message>
            <source>{code} a {on_site} demi-journée(s) sur place et {distance} à distance ce mois-là : personne n'a pu en suivre davantage.</source>
            <translation>{code} has {on_site} half-day(s) on site and {distance} at a distance in that month: nobody can have attended more.</translation>
        </message>
        <message>
            <source>{code} commence le {first} : personne n'y est encore présent.</source>
            <translation>{code} begins on {first}: nobody is present in it yet.</translation>
        </message>
        <message>
            <source>{code} dure jusqu'au {day} : attendez sa fin.</source>
            <translation>{code} lasts until {day}: wait for its end.</translation>
        </message>
        <message>
            <source>{code} est annulée : il n'y a pas de présences à noter.</source>
            <translation>{code} is cancelled: there is no attendance to note.</translation>
        </message>
        <message>
            <source>{code} est close : ses présences ne changent plus. Corrigez ses JFP par une ligne signée.</source>
            <translation>{code} is closed: its attendance no longer changes. Correct its JFP with a signed line.</translation>
        </message>
        <message>
            <source>{code} est déjà {state}.</source>
            <translation>{code} is already {state}.</translation>
        </message>
        <message>
            <source>{code} et {other} ensemble le {day} ({half})</source>
            <translation>{code} and {other} together on {day} ({half})</translation>
        </message>
        <message>
            <source>{code} n'a aucune demi-journée en {month}.</source>
            <translation>{code} has no half-day in {month}.</translation>
        </message>
        <message>
            <source>{code} n'est pas close : corrigez ses présences.</source>
            <translation>{code} is not closed: correct its attendance.</translation>
        </message>
        <message>
            <source>{code} n'est pas un jury.</source>
            <translation>{code} is no jury.</translation>
        </message>
        <message>
            <source>{code} n'est pas un événement : stands et visiteurs n'y ont pas de place.</source>
            <translation>{code} is no event: stands and visitors have no place in it.</translation>
        </message>
        <message>
            <source>{code} {title}</source>
            <translation>{code} {title}</translation>
        </message>
        <message numerus="yes">
            <source>{code} {title} : %n demi-journée(s) en conflit, sans salle ou sans formateur.</source>
            <translation>
                <numerusform>{code} {title}: %n half-day in conflict, without a classroom or without a trainer.</numerusform>
                <numerusform>{code} {title}: %n half-days in conflict, without a classroom or without a trainer.</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} {title} : {count}</source>
            <translation>{code} {title}: {count}</translation>
        </message>
        <message>
            <source>{code} {title}, {room}</source>
            <translation>{code} {title}, {room}</translation>
        </message>
        <message>
            <source>{code} · sans salle</source>
            <translation>{code} · no classroom</translation>
        </message>
        <message>
            <source>{code} · {title}</source>
            <translation>{code} · {title}</translation>
        </message>
        <message>
            <source>{count}</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>{count} lignes d'un coup : collez-en au plus {most} à la fois.</source>
            <translation>{count} lines at once: paste {most} at most at a time.</translation>
        </message>
        <message>
            <source>{count} personnes</source>
            <translation>{count} people</translation>
        </message>
        <message>
            <source>{day} : {hours}</source>
            <translation>{day}: {hours}</translation>
        </message>
        <message>
            <source>{day} : {taken} lits pris, {free} libres, {share}</source>
            <translation>{day}: {taken} beds taken, {free} free, {share}</translation>
        </message>
        <message>
            <source>{deed} (annulé depuis)</source>
            <translation>{deed} (undone since)</translation>
        </message>
        <message>
            <source>{deed} (annulé)</source>
            <translation>{deed} (undone)</translation>
        </message>
        <message>
            <source>{deed} ; inscrits en {code} : {enrolled}, en attente d'une place : {queued}</source>
            <translation>{deed}; enrolled in {code}: {enrolled}, waiting for a seat: {queued}</translation>
        </message>
        <message>
            <source>{deed} ; place donnée à {people}</source>
            <translation>{deed}; seat given to {people}</translation>
        </message>
        <message>
            <source>{deed}. Non inscrit : {why}</source>
            <translation>{deed}. Not enrolled: {why}</translation>
        </message>
        <message>
            <source>{deed}. Toujours en attente : {why}</source>
            <translation>{deed}. Still waiting: {why}</translation>
        </message>
        <message>
            <source>{diets}</source>
            <translation>{diets}</translation>
        </message>
        <message>
            <source>{diet} : {count}</source>
            <translation>{diet}: {count}</translation>
        </message>
        <message>
            <source>{done} sur {all}</source>
            <translation>{done} of {all}</translation>
        </message>
        <message>
            <source>{field} illisible : « {text} » est gardé en observation.</source>
            <translation>{field} unreadable: “{text}” is kept as a note.</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{floor} (suite)</source>
            <translation>{floor} (continued)</translation>
        </message>
        <message>
            <source>{form}, {about}</source>
            <translation>{form}, {about}</translation>
        </message>
        <message>
            <source>{half} : la fin ({end}) n'est pas après le début ({start}).</source>
            <translation>{half}: the end ({end}) is not after the start ({start}).</translation>
        </message>
        <message>
            <source>{half} : « {text} » n'est pas une heure ; écrivez par exemple 9:00.</source>
            <translation>{half}: “{text}” is no time; write for example 9:00.</translation>
        </message>
        <message>
            <source>{half} commence à {start}, avant la fin de la demi-journée précédente ({end}).</source>
            <translation>{half} starts at {start}, before the half-day before it ends ({end}).</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes}</source>
            <translation>{hours} h {minutes}</translation>
        </message>
        <message>
            <source>{jfp} JFP</source>
            <translation>{jfp} JFP</translation>
        </message>
        <message numerus="yes">
            <source>{kind} : gardé %n mois</source>
            <translation>
                <numerusform>{kind}: kept for %n month</numerusform>
                <numerusform>{kind}: kept for %n months</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} : gardé sans limite</source>
            <translation>{kind}: kept without limit</translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n invité(s) le {day}, {service}</source>
            <translation>
                <numerusform>{label}: %n guest on {day}, {service}</numerusform>
                <numerusform>{label}: %n guests on {day}, {service}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n place(s) sans nom à rendre le {release}</source>
            <translation>
                <numerusform>{label}: %n unnamed place to give back on {release}</numerusform>
                <numerusform>{label}: %n unnamed places to give back on {release}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n servi(s)</source>
            <translation>
                <numerusform>{label}: %n served</numerusform>
                <numerusform>{label}: %n served</numerusform>
            </translation>
        </message>
        <message>
            <source>{label} : des invités ont déjà été servis.</source>
            <translation>{label}: some guests were served already.</translation>
        </message>
        <message>
            <source>{label} : invités annulés</source>
            <translation>{label}: guests cancelled</translation>
        </message>
        <message>
            <source>{mean}</source>
            <translation>{mean}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <source>{name} (absent)</source>
            <translation>{name} (absent)</translation>
        </message>
        <message>
            <source>{name} (provisoire)</source>
            <translation>{name} (provisional)</translation>
        </message>
        <message>
            <source>{name} (président)</source>
            <translation>{name} (chair)</translation>
        </message>
        <message>
            <source>{name} : prévus {planned}, inscrits {enrolled}, réalisés {realised}</source>
            <translation>{name}: planned {planned}, enrolled {enrolled}, realised {realised}</translation>
        </message>
        <message>
            <source>{name} : {value} n'est pas proposé ; choisissez parmi {choices}</source>
            <translation>{name}: {value} is not available; choose from {choices}</translation>
        </message>
        <message>
            <source>{name} : {value} n'est pas un nombre</source>
            <translation>{name}: {value} is not a number</translation>
        </message>
        <message>
            <source>{name} attend une valeur</source>
            <translation>{name} needs a value</translation>
        </message>
        <message>
            <source>{name} confirmé le {day}</source>
            <translation>{name} confirmed on {day}</translation>
        </message>
        <message>
            <source>{name} est déjà dans la liste</source>
            <translation>{name} is in the list already</translation>
        </message>
        <message>
            <source>{name} est déjà entré à {time}.</source>
            <translation>{name} came in already at {time}.</translation>
        </message>
        <message>
            <source>{name} est entré</source>
            <translation>{name} has come in</translation>
        </message>
        <message>
            <source>{name} et {other} ne vont pas ensemble</source>
            <translation>{name} and {other} do not go together</translation>
        </message>
        <message>
            <source>{name} le {day}</source>
            <translation>{name} on {day}</translation>
        </message>
        <message>
            <source>{name} n'est plus férié le {day}</source>
            <translation>{name} is no longer a holiday on {day}</translation>
        </message>
        <message>
            <source>{name} n'ouvre plus le bureau</source>
            <translation>{name} may no longer sign in</translation>
        </message>
        <message>
            <source>{name} ne s'est pas présenté</source>
            <translation>{name} did not come</translation>
        </message>
        <message>
            <source>{name} ne s'est pas présenté : pas de note.</source>
            <translation>{name} did not come: no mark.</translation>
        </message>
        <message>
            <source>{name} ouvre de nouveau le bureau</source>
            <translation>{name} may sign in again</translation>
        </message>
        <message>
            <source>{name} peut ouvrir le bureau : {role}</source>
            <translation>{name} may sign in: {role}</translation>
        </message>
        <message>
            <source>{name} provisoire le {day}</source>
            <translation>{name} provisional on {day}</translation>
        </message>
        <message numerus="yes">
            <source>{name} retiré, avec %n note(s)</source>
            <translation>
                <numerusform>{name} taken off, with %n mark</numerusform>
                <numerusform>{name} taken off, with %n marks</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} s'est présenté</source>
            <translation>{name} came</translation>
        </message>
        <message>
            <source>{name} y est déjà.</source>
            <translation>{name} is there already.</translation>
        </message>
        <message>
            <source>{name}, {title} : {mark}</source>
            <translation>{name}, {title}: {mark}</translation>
        </message>
        <message>
            <source>{other} dort dans l'autre lit.</source>
            <translation>{other} sleeps in the other bed.</translation>
        </message>
        <message>
            <source>{other} occupe encore la {room} (départ prévu le {departure}).</source>
            <translation>{other} is still in {room} (due to leave on {departure}).</translation>
        </message>
        <message>
            <source>{other} réuni avec {person}</source>
            <translation>{other} merged with {person}</translation>
        </message>
        <message>
            <source>{other} y dort du {arrival} au {departure} : un formateur ne partage pas sa chambre avec un participant.</source>
            <translation>{other} sleeps there from {arrival} to {departure}: a trainer does not share a room with a participant.</translation>
        </message>
        <message>
            <source>{other} y dort du {arrival} au {departure} et n'est pas du même sexe.</source>
            <translation>{other} sleeps there from {arrival} to {departure} and is not of the same sex.</translation>
        </message>
        <message>
            <source>{partner} est déjà noté.</source>
            <translation>{partner} is already noted.</translation>
        </message>
        <message>
            <source>{part} sur {whole}</source>
            <translation>{part} of {whole}</translation>
        </message>
        <message numerus="yes">
            <source>{people} et %n autre(s)</source>
            <translation>
                <numerusform>{people} and %n other</numerusform>
                <numerusform>{people} and %n others</numerusform>
            </translation>
        </message>
        <message>
            <source>{person} : heures d'arrivée et de départ notées</source>
            <translation>{person}: hours of arrival and departure noted</translation>
        </message>
        <message>
            <source>{person} : ne pas déplacer</source>
            <translation>{person}: do not move</translation>
        </message>
        <message>
            <source>{person} : {formula}</source>
            <translation>{person}: {formula}</translation>
        </message>
        <message>
            <source>{person} : {wish}, demande retirée</source>
            <translation>{person}: {wish}, request taken back</translation>
        </message>
        <message>
            <source>{person} : {wish}, du {first} au {last}</source>
            <translation>{person}: {wish}, from {first} to {last}</translation>
        </message>
        <message>
            <source>{person} a besoin d'une chambre accessible, et la {room} ne l'est pas.</source>
            <translation>{person} needs an accessible room, and {room} is not one.</translation>
        </message>
        <message>
            <source>{person} a déjà un séjour du {arrival} au {departure}.</source>
            <translation>{person} already has a stay from {arrival} to {departure}.</translation>
        </message>
        <message>
            <source>{person} absent du {arrival} au {departure}, lit gardé</source>
            <translation>{person} away from {arrival} to {departure}, bed kept</translation>
        </message>
        <message>
            <source>{person} ajouté au répertoire</source>
            <translation>{person} added to the directory</translation>
        </message>
        <message>
            <source>{person} anime déjà {where} le {day} ({half}).</source>
            <translation>{person} already teaches {where} on {day} ({half}).</translation>
        </message>
        <message>
            <source>{person} arrive le {arrival} sans chambre</source>
            <translation>{person} arrives on {arrival} without a room</translation>
        </message>
        <message>
            <source>{person} arrivé en {room}</source>
            <translation>{person} arrived in {room}</translation>
        </message>
        <message>
            <source>{person} attendu du {arrival} au {departure}, encore sans chambre</source>
            <translation>{person} expected from {arrival} to {departure}, no room yet</translation>
        </message>
        <message>
            <source>{person} au rang {rank} de la liste d'attente de {code}</source>
            <translation>{person} at rank {rank} of the waiting list of {code}</translation>
        </message>
        <message>
            <source>{person} devait partir de {room} le {departure}</source>
            <translation>{person} was to leave {room} on {departure}</translation>
        </message>
        <message>
            <source>{person} déplacé de {left} en {room}</source>
            <translation>{person} moved from {left} to {room}</translation>
        </message>
        <message>
            <source>{person} déplacé de {left} en {room} : {reason}</source>
            <translation>{person} moved from {left} to {room}: {reason}</translation>
        </message>
        <message>
            <source>{person} déplacé de {left} en {room} malgré « ne pas déplacer » {reason}</source>
            <translation>{person} moved from {left} to {room} despite “do not move” {reason}</translation>
        </message>
        <message>
            <source>{person} est déjà en {code}.</source>
            <translation>{person} is already in {code}.</translation>
        </message>
        <message>
            <source>{person} est sur la liste d'attente : donnez-lui d'abord une place.</source>
            <translation>{person} is on the waiting list: give them a seat first.</translation>
        </message>
        <message>
            <source>{person} et {other} ont échangé leurs lits</source>
            <translation>{person} and {other} swapped beds</translation>
        </message>
        <message>
            <source>{person} et {other} ont échangé leurs lits malgré « ne pas déplacer »</source>
            <translation>{person} and {other} swapped beds despite “do not move”</translation>
        </message>
        <message>
            <source>{person} inscrit en {code}</source>
            <translation>{person} enrolled in {code}</translation>
        </message>
        <message>
            <source>{person} logé en {room}</source>
            <translation>{person} lodged in {room}</translation>
        </message>
        <message>
            <source>{person} n'a pas encore de chambre.</source>
            <translation>{person} has no room yet.</translation>
        </message>
        <message>
            <source>{person} n'est pas dans la maison.</source>
            <translation>{person} is not in house.</translation>
        </message>
        <message>
            <source>{person} n'est pas dans {code}.</source>
            <translation>{person} is not in {code}.</translation>
        </message>
        <message>
            <source>{person} n'est pas en attente.</source>
            <translation>{person} is not waiting.</translation>
        </message>
        <message>
            <source>{person} n'est pas venu</source>
            <translation>{person} did not come</translation>
        </message>
        <message>
            <source>{person} n'est plus attendu ; aucun séjour n'a été annulé.</source>
            <translation>{person} is no longer expected; no stay was cancelled.</translation>
        </message>
        <message>
            <source>{person} n'est plus en {code}.</source>
            <translation>{person} is no longer in {code}.</translation>
        </message>
        <message>
            <source>{person} ne peut pas être à la fois formateur et participant le {day} ({half}).</source>
            <translation>{person} cannot be trainer and participant at once on {day} ({half}).</translation>
        </message>
        <message>
            <source>{person} parti de {room}</source>
            <translation>{person} left {room}</translation>
        </message>
        <message>
            <source>{person} peut être déplacé</source>
            <translation>{person} may be moved</translation>
        </message>
        <message>
            <source>{person} retiré de sa chambre</source>
            <translation>{person} taken out of the room</translation>
        </message>
        <message>
            <source>{person} réservé en {room} du {arrival} au {departure}</source>
            <translation>{person} booked in {room} from {arrival} to {departure}</translation>
        </message>
        <message>
            <source>{person} se désiste de {code}</source>
            <translation>{person} withdraws from {code}</translation>
        </message>
        <message>
            <source>{person} suit déjà {where} le {day} ({half}).</source>
            <translation>{person} already attends {where} on {day} ({half}).</translation>
        </message>
        <message>
            <source>{person} était attendu le {arrival}</source>
            <translation>{person} was expected on {arrival}</translation>
        </message>
        <message>
            <source>{person}, le {day} ({half}) : plus rien de noté</source>
            <translation>{person}, {day} ({half}): nothing noted any more</translation>
        </message>
        <message>
            <source>{person}, le {day} ({half}) : {state}</source>
            <translation>{person}, {day} ({half}): {state}</translation>
        </message>
        <message>
            <source>{person}, {code} : {jfp} JFP ({reason})</source>
            <translation>{person}, {code}: {jfp} JFP ({reason})</translation>
        </message>
        <message>
            <source>{person}, {code} : {state}</source>
            <translation>{person}, {code}: {state}</translation>
        </message>
        <message>
            <source>{printer} n'a rien pris : essayez une autre imprimante.</source>
            <translation>{printer} took nothing: try another printer.</translation>
        </message>
        <message>
            <source>{rooms}</source>
            <translation>{rooms}</translation>
        </message>
        <message>
            <source>{room}</source>
            <translation>{room}</translation>
        </message>
        <message>
            <source>{room} : {slots}</source>
            <translation>{room}: {slots}</translation>
        </message>
        <message>
            <source>{room} : {who}</source>
            <translation>{room}: {who}</translation>
        </message>
        <message>
            <source>{room} a {seats} places {layout} pour {heads} personnes.</source>
            <translation>{room} has {seats} seats ({layout}) for {heads} people.</translation>
        </message>
        <message>
            <source>{room} est de nouveau proposée</source>
            <translation>{room} is offered again</translation>
        </message>
        <message>
            <source>{room} est encore occupée par {sessions} : déplacez-les d'abord.</source>
            <translation>{room} is still taken by {sessions}: move them first.</translation>
        </message>
        <message>
            <source>{room} est fermée le {day} ({half}) : {reason}.</source>
            <translation>{room} is closed on {day} ({half}): {reason}.</translation>
        </message>
        <message>
            <source>{room} est occupée du {first} au {last} par {sessions} : déplacez-les d'abord.</source>
            <translation>{room} is taken from {first} to {last} by {sessions}: move them first.</translation>
        </message>
        <message>
            <source>{room} est prise le {day} ({half}) par {code} {title}.</source>
            <translation>{room} is taken on {day} ({half}) by {code} {title}.</translation>
        </message>
        <message>
            <source>{room} fermée du {first} au {last} : {reason}</source>
            <translation>{room} closed from {first} to {last}: {reason}</translation>
        </message>
        <message>
            <source>{room} n'a pas : {what}.</source>
            <translation>{room} lacks: {what}.</translation>
        </message>
        <message>
            <source>{room} n'est pas accessible.</source>
            <translation>{room} is not accessible.</translation>
        </message>
        <message>
            <source>{room} n'est plus proposée</source>
            <translation>{room} is offered no more</translation>
        </message>
        <message>
            <source>{room} rouverte</source>
            <translation>{room} reopened</translation>
        </message>
        <message>
            <source>{room} à partir du {day} ({half})</source>
            <translation>{room} from {day} ({half})</translation>
        </message>
        <message>
            <source>{room}, étage {floor}</source>
            <translation>{room}, floor {floor}</translation>
        </message>
        <message>
            <source>{said} Notes incomplètes pour {missing}.</source>
            <translation>{said} Marks are missing for {missing}.</translation>
        </message>
        <message>
            <source>{said}, {places}</source>
            <translation>{said}, {places}</translation>
        </message>
        <message>
            <source>{seats} pl.</source>
            <translation>{seats} seats</translation>
        </message>
        <message>
            <source>{served} servis sur {expected}</source>
            <translation>{served} served of {expected}</translation>
        </message>
        <message>
            <source>{service} : la fin ({end}) n'est pas après le début ({start}).</source>
            <translation>{service}: the end ({end}) is not after the start ({start}).</translation>
        </message>
        <message>
            <source>{service} servi : {person}</source>
            <translation>{service} served: {person}</translation>
        </message>
        <message>
            <source>{session} close : {jfp} JFP</source>
            <translation>{session} closed: {jfp} JFP</translation>
        </message>
        <message>
            <source>{session} demande aussi {person} le {day} ({half}).</source>
            <translation>{session} also asks for {person} on {day} ({half}).</translation>
        </message>
        <message>
            <source>{session} demande aussi {room} le {day} ({half}).</source>
            <translation>{session} also asks for {room} on {day} ({half}).</translation>
        </message>
        <message>
            <source>{session} est sans formateur le {day} ({half}).</source>
            <translation>{session} has no trainer on {day} ({half}).</translation>
        </message>
        <message>
            <source>{session} est sans salle le {day} ({half}).</source>
            <translation>{session} has no classroom on {day} ({half}).</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
        <message>
            <source>{size} Mo</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{span} · écarts depuis le {day} à {time}</source>
            <translation>{span} · changes since {day} at {time}</translation>
        </message>
        <message>
            <source>{starts} – {ends}</source>
            <translation>{starts} – {ends}</translation>
        </message>
        <message>
            <source>{state}, n° {rank}</source>
            <translation>{state}, no. {rank}</translation>
        </message>
        <message>
            <source>{state}, rang {rank}</source>
            <translation>{state}, rank {rank}</translation>
        </message>
        <message>
            <source>{step}</source>
            <translation>{step}</translation>
        </message>
        <message>
            <source>{taken} / {all} places</source>
            <translation>{taken} / {all} seats</translation>
        </message>
        <message>
            <source>{taken} sur {all} places</source>
            <translation>{taken} of {all} seats</translation>
        </message>
        <message>
            <source>{time} · {text} · {actor}</source>
            <translation>{time} · {text} · {actor}</translation>
        </message>
        <message>
            <source>{title}</source>
            <translation>{title}</translation>
        </message>
        <message>
            <source>{title} (sur {most}, coef. {weight})</source>
            <translation>{title} (out of {most}, weight {weight})</translation>
        </message>
        <message>
            <source>{title} : {path}</source>
            <translation>{title}: {path}</translation>
        </message>
        <message>
            <source>{title} : {why}</source>
            <translation>{title}: {why}</translation>
        </message>
        <message>
            <source>{trouble}. Voir « {command} --help ».</source>
            <translation>{trouble}. See “{command} --help”.</translation>
        </message>
        <message>
            <source>{wanted} lits demandés, {free} libres la nuit du {night}.</source>
            <translation>{wanted} beds asked for, {free} free on the night of {night}.</translation>
        </message>
        <message>
            <source>{weekday} {number}</source>
            <translation>{weekday} {number}</translation>
        </message>
        <message>
            <source>{weekday} {number} {month}</source>
            <translation>{weekday} {number} {month}</translation>
        </message>
        <message>
            <source>{weekday} {number} {month} {year}</source>
            <translation>{weekday} {number} {month} {year}</translation>
        </message>
        <message numerus="yes">
            <source>{why} ; libre pendant %n demi-journée(s)</source>
            <translation>
                <numerusform>{why}; free for %n half-day</numerusform>
                <numerusform>{why}; free for %n half-days</numerusform>
            </translation>
        </message>
        <message>
            <source>{why} Décidez d'abord si cette personne quitte la session.</source>
            <translation>{why} Decide first whether this person leaves the session.</translation>
        </message>
        <message>
            <source>{year}</source>
            <translation>{year}</translation>
        </message>
        <message>
            <source>« {address} » n'est pas une base : donnez un fichier, ou une adresse qui commence par postgresql://.</source>
            <translation>“{address}” is not a database: give a file, or an address that starts with postgresql://.</translation>
        </message>
        <message>
            <source>« {code} » n'est le code d'aucun visiteur.</source>
            <translation>“{code}” is no visitor's code.</translation>
        </message>
        <message>
            <source>« {file} » a changé depuis : ouvrez-le de nouveau.</source>
            <translation>“{file}” has changed since: open it again.</translation>
        </message>
        <message>
            <source>« {file} » est trop gros pour une liste (plus de {most} Mo).</source>
            <translation>“{file}” is too big for a list (more than {most} MB).</translation>
        </message>
        <message>
            <source>« {file} » est un dossier, pas une liste.</source>
            <translation>“{file}” is a folder, not a list.</translation>
        </message>
        <message>
            <source>« {file} » n'a pas pu être écrit : fermez-le s'il est ouvert ailleurs, ou choisissez un autre dossier.</source>
            <translation>“{file}” could not be written: close it if it is open elsewhere, or choose another folder.</translation>
        </message>
        <message>
            <source>« {file} » n'est pas un fichier ordinaire.</source>
            <translation>“{file}” is not an ordinary file.</translation>
        </message>
        <message>
            <source>« {given} » n'est pas sur l'échelle : répondez de 1 à 5.</source>
            <translation>“{given}” is off the scale: answer from 1 to 5.</translation>
        </message>
        <message>
            <source>« {name} » n'est pas un champ ; il y a {known}.</source>
            <translation>“{name}” is no field; there are {known}.</translation>
        </message>
        <message>
            <source>« {name} » n'est pas une colonne ; choisissez parmi {known}.</source>
            <translation>“{name}” is no column; choose among {known}.</translation>
        </message>
        <message>
            <source>« {path} » : choisissez un nom en .xlsx ou .csv.</source>
            <translation>“{path}”: choose a name ending in .xlsx or .csv.</translation>
        </message>
        <message>
            <source>« {path} » est abîmé et ne peut pas servir.</source>
            <translation>“{path}” is damaged and cannot be used.</translation>
        </message>
        <message>
            <source>« {path} » est ouvert ailleurs ou le disque est plein. Rien n'a changé.</source>
            <translation>“{path}” is open elsewhere or the disk is full. Nothing has changed.</translation>
        </message>
        <message>
            <source>« {path} » est sur un partage réseau, où deux postes peuvent abîmer la base. Placez-la sur ce poste, ou utilisez un serveur PostgreSQL.</source>
            <translation>“{path}” is on a network share, where two desks can damage the database. Put it on this computer, or use a PostgreSQL server.</translation>
        </message>
        <message>
            <source>« {path} » est un dossier : ajoutez le nom du fichier à écrire.</source>
            <translation>“{path}” is a folder: add the name of the file to write.</translation>
        </message>
        <message>
            <source>« {path} » est un dossier, pas une base.</source>
            <translation>“{path}” is a folder, not a database.</translation>
        </message>
        <message>
            <source>« {path} » est une base en service : donnez un autre nom à la copie.</source>
            <translation>“{path}” is a database in use: give the copy another name.</translation>
        </message>
        <message>
            <source>« {path} » n'a pas pu être écrit : fermez-le s'il est ouvert ailleurs, libérez de la place ou choisissez un autre dossier.</source>
            <translation>“{path}” could not be written: close it if it is open elsewhere, free some space or choose another folder.</translation>
        </message>
        <message>
            <source>« {path} » n'est pas une base Centre Desk ; il n'a pas été modifié.</source>
            <translation>“{path}” is not a Centre Desk database; it has not been changed.</translation>
        </message>
        <message>
            <source>« {path} » n'est pas une base Centre Desk.</source>
            <translation>“{path}” is not a Centre Desk database.</translation>
        </message>
        <message>
            <source>« {path} » ne peut pas être ouvert en écriture. Demandez le droit d'écrire dans son dossier.</source>
            <translation>“{path}” cannot be opened for writing. Ask for the right to write in its folder.</translation>
        </message>
        <message>
            <source>« {path} » ne s'ouvre pas : ce n'est pas une sauvegarde lisible.</source>
            <translation>“{path}” does not open: it is not a readable backup.</translation>
        </message>
        <message>
            <source>« {phone} » n'est pas un téléphone. Écrivez 06 12 34 56 78.</source>
            <translation>“{phone}” is not a phone number. Write 06 12 34 56 78.</translation>
        </message>
        <message>
            <source>« {text} » : la note de « {title} » va de 0 à {most}.</source>
            <translation>“{text}”: the mark of “{title}” goes from 0 to {most}.</translation>
        </message>
        <message>
            <source>« {text} » : le nombre d'années va de 0,1 à {most}</source>
            <translation>“{text}”: the number of years goes from 0.1 to {most}</translation>
        </message>
        <message>
            <source>« {text} » : écrivez {present}, {absent}, {excused} et le motif, ou les minutes.</source>
            <translation>“{text}”: write {present}, {absent}, {excused} and the reason, or the minutes.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas un jour ; écrivez par exemple 2027-01-11</source>
            <translation>“{text}” is not a day; write for example 2027-01-11</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une date. Écrivez 5/6, demain, lun ou +3.</source>
            <translation>“{text}” is not a date. Write 5/6, tomorrow, mon or +3.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une heure ; écrivez par exemple 18:30.</source>
            <translation>“{text}” is no hour; write for example 18:30.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une heure ; écrivez par exemple 20:00.</source>
            <translation>“{text}” is not a time; write for example 20:00.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une heure.</source>
            <translation>“{text}” is not a time.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une semaine ; écrivez par exemple 2027-W02.</source>
            <translation>“{text}” is not a week; write for example 2027-W02.</translation>
        </message>
        <message numerus="yes">
            <source>« {who} » correspond à %n formateurs : {people}. Donnez le matricule.</source>
            <translation>
                <numerusform>“{who}” matches %n trainer: {people}. Give the staff number.</numerusform>
                <numerusform>“{who}” matches %n trainers: {people}. Give the staff number.</numerusform>
            </translation>
        </message>
        <message>
            <source>½ journées</source>
            <translation>Half-days</translation>
        </message>
        <message>
            <source>À distance</source>
            <translation>At a distance</translation>
        </message>
        <message>
            <source>À décider</source>
            <translation>To decide</translation>
        </message>
        <message>
            <source>À effacer</source>
            <translation>To erase</translation>
        </message>
        <message>
            <source>À faire</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>À la clôture, les présences notées deviennent les JFP de la session.</source>
            <translation>On closing, the attendance recorded becomes the session's JFP.</translation>
        </message>
        <message>
            <source>À la journée</source>
            <translation>By the day</translation>
        </message>
        <message>
            <source>À loger, mais les dates manquent.</source>
            <translation>To be lodged, but the dates are missing.</translation>
        </message>
        <message>
            <source>À nettoyer</source>
            <translation>To clean</translation>
        </message>
        <message>
            <source>À partir du</source>
            <translation>From</translation>
        </message>
        <message>
            <source>À réparer</source>
            <translation>To repair</translation>
        </message>
        <message>
            <source>À réparer en {room} : {what}</source>
            <translation>To repair in {room}: {what}</translation>
        </message>
        <message>
            <source>À traiter</source>
            <translation>To settle</translation>
        </message>
        <message>
            <source>À venir</source>
            <translation>To come</translation>
        </message>
        <message>
            <source>À vérifier</source>
            <translation>To check</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Échanger les chambres</source>
            <translation>Swap the rooms</translation>
        </message>
        <message>
            <source>Écrit : {path}</source>
            <translation>Written: {path}</translation>
        </message>
        <message>
            <source>Écrivez le jour, le mois et l'année : 5/6/1985.</source>
            <translation>Write the day, the month and the year: 5/6/1985.</translation>
        </message>
        <message>
            <source>Équipement</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <source>Équipement et accès</source>
            <translation>Equipment and access</translation>
        </message>
        <message>
            <source>Équipement inconnu : {what}.</source>
            <translation>Unknown equipment: {what}.</translation>
        </message>
        <message>
            <source>Établissement</source>
            <translation>Establishment</translation>
        </message>
        <message>
            <source>Étage</source>
            <translation>Floor</translation>
        </message>
        <message>
            <source>Étage ou chambre, motif : 3 bruit</source>
            <translation>Floor or room, reason: 3 noise</translation>
        </message>
        <message>
            <source>Étage suivant  (F)</source>
            <translation>Next floor  (F)</translation>
        </message>
        <message>
            <source>Étage {floor}</source>
            <translation>Floor {floor}</translation>
        </message>
        <message>
            <source>Étages</source>
            <translation>Floors</translation>
        </message>
        <message>
            <source>Étape {step} sur {all}</source>
            <translation>Step {step} of {all}</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Évaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Évaluation à chaud</source>
            <translation>End-of-session evaluation</translation>
        </message>
        <message>
            <source>Événements et jurys</source>
            <translation>Events and juries</translation>
        </message>
        <message>
            <source>à distance</source>
            <translation>at a distance</translation>
        </message>
        <message>
            <source>à décider</source>
            <translation>to decide</translation>
        </message>
        <message>
            <source>à la journée</source>
            <translation>by the day</translation>
        </message>
        <message>
            <source>à nettoyer</source>
            <translation>to clean</translation>
        </message>
        <message>
            <source>à placer</source>
            <translation>to place</translation>
        </message>
        <message>
            <source>à refaire</source>
            <translation>to be made again</translation>
        </message>
        <message>
            <source>à réparer : {what}</source>
            <translation>to repair: {what}</translation>
        </message>
        <message>
            <source>à venir</source>
            <translation>to come</translation>
        </message>
        <message>
            <source>écarts depuis le {day} à {time}</source>
            <translation>changes since {day} at {time}</translation>
        </message>
        <message>
            <source>économie verte</source>
            <translation>green economy</translation>
        </message>
        <message>
            <source>écran interactif</source>
            <translation>interactive screen</translation>
        </message>
        <message>
            <source>établissement</source>
            <translation>establishment</translation>
        </message>
        <message>
            <source>étage {floor}</source>
            <translation>floor {floor}</translation>
        </message>
        <message>
            <source>étages {first} et {last}</source>
            <translation>floors {first} and {last}</translation>
        </message>
        <message>
            <source>étages {first} à {last}</source>
            <translation>floors {first} to {last}</translation>
        </message>
        <message>
            <source>événement</source>
            <translation>event</translation>
        </message>
        <message>
            <source>— ne pas prendre —</source>
            <translation>— do not take —</translation>
        </message>
    </context>
</TS>
