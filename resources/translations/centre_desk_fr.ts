<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
    <context>
        <name>centre_desk</name>
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
                <numerusform>%n ajouté</numerusform>
                <numerusform>%n ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annulé(s)</source>
            <translation>
                <numerusform>%n annulé</numerusform>
                <numerusform>%n annulés</numerusform>
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
                <numerusform>%n att.</numerusform>
                <numerusform>%n att.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attestation(s) numérotée(s) pour {code}</source>
            <translation>
                <numerusform>%n attestation numérotée pour {code}</numerusform>
                <numerusform>%n attestations numérotées pour {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attestation(s) remise(s)</source>
            <translation>
                <numerusform>%n attestation remise</numerusform>
                <numerusform>%n attestations remises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) préparé(s)</source>
            <translation>
                <numerusform>%n badge préparé</numerusform>
                <numerusform>%n badges préparés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ch.</source>
            <translation>
                <numerusform>%n ch.</numerusform>
                <numerusform>%n ch.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s)</source>
            <translation>
                <numerusform>%n chambre</numerusform>
                <numerusform>%n chambres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) contrôlée(s) : {rooms}</source>
            <translation>
                <numerusform>%n chambre contrôlée : {rooms}</numerusform>
                <numerusform>%n chambres contrôlées : {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) en cours de nettoyage : {rooms}</source>
            <translation>
                <numerusform>%n chambre en cours de nettoyage : {rooms}</numerusform>
                <numerusform>%n chambres en cours de nettoyage : {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) propre(s) : {rooms}</source>
            <translation>
                <numerusform>%n chambre propre : {rooms}</numerusform>
                <numerusform>%n chambres propres : {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) à nettoyer : {rooms}</source>
            <translation>
                <numerusform>%n chambre à nettoyer : {rooms}</numerusform>
                <numerusform>%n chambres à nettoyer : {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changé(s)</source>
            <translation>
                <numerusform>%n changé</numerusform>
                <numerusform>%n changés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changée(s)</source>
            <translation>
                <numerusform>%n changée</numerusform>
                <numerusform>%n changées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x)</source>
            <translation>
                <numerusform>%n créneau</numerusform>
                <numerusform>%n créneaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) : {mode}</source>
            <translation>
                <numerusform>%n créneau : {mode}</numerusform>
                <numerusform>%n créneaux : {mode}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) annulé(s)</source>
            <translation>
                <numerusform>%n créneau annulé</numerusform>
                <numerusform>%n créneaux annulés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) choisi(s)</source>
            <translation>
                <numerusform>%n créneau choisi</numerusform>
                <numerusform>%n créneaux choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) déplacé(s)</source>
            <translation>
                <numerusform>%n créneau déplacé</numerusform>
                <numerusform>%n créneaux déplacés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) en {room}</source>
            <translation>
                <numerusform>%n créneau en {room}</numerusform>
                <numerusform>%n créneaux en {room}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) placé(s) en salle</source>
            <translation>
                <numerusform>%n créneau placé en salle</numerusform>
                <numerusform>%n créneaux placés en salle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) rétabli(s)</source>
            <translation>
                <numerusform>%n créneau rétabli</numerusform>
                <numerusform>%n créneaux rétablis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) sans salle</source>
            <translation>
                <numerusform>%n créneau sans salle</numerusform>
                <numerusform>%n créneaux sans salle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) à changer de salle</source>
            <translation>
                <numerusform>%n créneau à changer de salle</numerusform>
                <numerusform>%n créneaux à changer de salle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) → {rooms}</source>
            <translation>
                <numerusform>%n créneau → {rooms}</numerusform>
                <numerusform>%n créneaux → {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x), formateurs : {people}</source>
            <translation>
                <numerusform>%n créneau, formateurs : {people}</numerusform>
                <numerusform>%n créneaux, formateurs : {people}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n demi-journée(s)</source>
            <translation>
                <numerusform>%n demi-journée</numerusform>
                <numerusform>%n demi-journées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) coché(s)</source>
            <translation>
                <numerusform>%n document coché</numerusform>
                <numerusform>%n documents cochés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) enregistré(s) : {where}</source>
            <translation>
                <numerusform>%n document enregistré : {where}</numerusform>
                <numerusform>%n documents enregistrés : {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) enregistré(s) dans {folder}</source>
            <translation>
                <numerusform>%n document enregistré dans {folder}</numerusform>
                <numerusform>%n documents enregistrés dans {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) prêt(s)</source>
            <translation>
                <numerusform>%n document prêt</numerusform>
                <numerusform>%n documents prêts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) à préparer</source>
            <translation>
                <numerusform>%n document à préparer</numerusform>
                <numerusform>%n documents à préparer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n déjà en session</source>
            <translation>
                <numerusform>%n déjà en session</numerusform>
                <numerusform>%n déjà en session</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n désistement(s) en {code}</source>
            <translation>
                <numerusform>%n désistement en {code}</numerusform>
                <numerusform>%n désistements en {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n en attente</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n femme(s)</source>
            <translation>
                <numerusform>%n femme</numerusform>
                <numerusform>%n femmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fiche(s) saisie(s)</source>
            <translation>
                <numerusform>%n fiche saisie</numerusform>
                <numerusform>%n fiches saisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gardé(s)</source>
            <translation>
                <numerusform>%n gardé</numerusform>
                <numerusform>%n gardés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code}</source>
            <translation>
                <numerusform>%n inscription en {code}</numerusform>
                <numerusform>%n inscriptions en {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code} : {state}</source>
            <translation>
                <numerusform>%n inscription en {code} : {state}</numerusform>
                <numerusform>%n inscriptions en {code} : {state}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code}, dont en attente : {waiting} ({why})</source>
            <translation>
                <numerusform>%n inscription en {code}, dont en attente : {waiting} ({why})</numerusform>
                <numerusform>%n inscriptions en {code}, dont en attente : {waiting} ({why})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscrit(s)</source>
            <translation>
                <numerusform>%n inscrit</numerusform>
                <numerusform>%n inscrits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n libre(s) à ces dates</source>
            <translation>
                <numerusform>%n libre à ces dates</numerusform>
                <numerusform>%n libres à ces dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) copiée(s)</source>
            <translation>
                <numerusform>%n ligne copiée</numerusform>
                <numerusform>%n lignes copiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) refusée(s)</source>
            <translation>
                <numerusform>%n ligne refusée</numerusform>
                <numerusform>%n lignes refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) à décider d'abord</source>
            <translation>
                <numerusform>%n ligne à décider d'abord</numerusform>
                <numerusform>%n lignes à décider d'abord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s)</source>
            <translation>
                <numerusform>%n lit</numerusform>
                <numerusform>%n lits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s) gardé(s)</source>
            <translation>
                <numerusform>%n lit gardé</numerusform>
                <numerusform>%n lits gardés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s) tenu(s) pour {label} du {arrival} au {departure}, jusqu'au {release}</source>
            <translation>
                <numerusform>%n lit tenu pour {label} du {arrival} au {departure}, jusqu'au {release}</numerusform>
                <numerusform>%n lits tenus pour {label} du {arrival} au {departure}, jusqu'au {release}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n logé(s)</source>
            <translation>
                <numerusform>%n logé</numerusform>
                <numerusform>%n logés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n modification(s) en tout</source>
            <translation>
                <numerusform>%n modification en tout</numerusform>
                <numerusform>%n modifications en tout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mois</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nuit(s)</source>
            <translation>
                <numerusform>%n nuit</numerusform>
                <numerusform>%n nuits</numerusform>
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
                <numerusform>%n panier</numerusform>
                <numerusform>%n paniers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passé(s)</source>
            <translation>
                <numerusform>%n passé</numerusform>
                <numerusform>%n passés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s) logée(s) ensemble du {arrival} au {departure}</source>
            <translation>
                <numerusform>%n personne logée du {arrival} au {departure}</numerusform>
                <numerusform>%n personnes logées ensemble du {arrival} au {departure}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s) ont déjà une place.</source>
            <translation>
                <numerusform>%n personne a déjà une place.</numerusform>
                <numerusform>%n personnes ont déjà une place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) donnée(s)</source>
            <translation>
                <numerusform>%n place donnée</numerusform>
                <numerusform>%n places données</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) libre(s)</source>
            <translation>
                <numerusform>%n place libre</numerusform>
                <numerusform>%n places libres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) sans nom rendue(s) à la maison</source>
            <translation>
                <numerusform>%n place sans nom rendue à la maison</numerusform>
                <numerusform>%n places sans nom rendues à la maison</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) {layout}</source>
            <translation>
                <numerusform>%n place {layout}</numerusform>
                <numerusform>%n places {layout}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pris ailleurs</source>
            <translation>
                <numerusform>%n pris ailleurs</numerusform>
                <numerusform>%n pris ailleurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présence(s) notée(s) dans {code}</source>
            <translation>
                <numerusform>%n présence notée dans {code}</numerusform>
                <numerusform>%n présences notées dans {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présence(s) à noter</source>
            <translation>
                <numerusform>%n présence à noter</numerusform>
                <numerusform>%n présences à noter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quitte(nt) la session</source>
            <translation>
                <numerusform>%n quitte la session</numerusform>
                <numerusform>%n quittent la session</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refusée(s)</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n règle(s) enfreinte(s) dans la base.</source>
            <translation>
                <numerusform>%n règle enfreinte dans la base.</numerusform>
                <numerusform>%n règles enfreintes dans la base.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n réparation(s)</source>
            <translation>
                <numerusform>%n réparation</numerusform>
                <numerusform>%n réparations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n répétée(s)</source>
            <translation>
                <numerusform>%n répétée</numerusform>
                <numerusform>%n répétées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s)</source>
            <translation>
                <numerusform>%n salle</numerusform>
                <numerusform>%n salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s) ajoutée(s)</source>
            <translation>
                <numerusform>%n salle ajoutée</numerusform>
                <numerusform>%n salles ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s) gardée(s)</source>
            <translation>
                <numerusform>%n salle gardée</numerusform>
                <numerusform>%n salles gardées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans chambre</source>
            <translation>
                <numerusform>%n sans chambre</numerusform>
                <numerusform>%n sans chambre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans formateur</source>
            <translation>
                <numerusform>%n sans formateur</numerusform>
                <numerusform>%n sans formateur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans lit</source>
            <translation>
                <numerusform>%n sans lit</numerusform>
                <numerusform>%n sans lit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans salle</source>
            <translation>
                <numerusform>%n sans salle</numerusform>
                <numerusform>%n sans salle</numerusform>
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
                <numerusform>%n stand retiré</numerusform>
                <numerusform>%n stands retirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s)</source>
            <translation>
                <numerusform>%n séjour</numerusform>
                <numerusform>%n séjours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) annulé(s)</source>
            <translation>
                <numerusform>%n séjour annulé</numerusform>
                <numerusform>%n séjours annulés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) annulé(s) d'un coup</source>
            <translation>
                <numerusform>%n séjour annulé</numerusform>
                <numerusform>%n séjours annulés d'un coup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) chaque semaine du {first} au {last}</source>
            <translation>
                <numerusform>%n séjour du {first} au {last}</numerusform>
                <numerusform>%n séjours, un par semaine, du {first} au {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) choisi(s)</source>
            <translation>
                <numerusform>%n séjour choisi</numerusform>
                <numerusform>%n séjours choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) déplacé(s) en {rooms}</source>
            <translation>
                <numerusform>%n séjour déplacé en {rooms}</numerusform>
                <numerusform>%n séjours déplacés en {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) déplacé(s) en {rooms} malgré « ne pas déplacer »</source>
            <translation>
                <numerusform>%n séjour déplacé en {rooms} malgré « ne pas déplacer »</numerusform>
                <numerusform>%n séjours déplacés en {rooms} malgré « ne pas déplacer »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) inchangé(s)</source>
            <translation>
                <numerusform>%n séjour inchangé</numerusform>
                <numerusform>%n séjours inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) sans chambre</source>
            <translation>
                <numerusform>%n séjour sans chambre</numerusform>
                <numerusform>%n séjours sans chambre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) sont réservés pour cette session : gardez-les ou annulez-les.</source>
            <translation>
                <numerusform>%n séjour est réservé pour cette session : gardez-le ou annulez-le.</numerusform>
                <numerusform>%n séjours sont réservés pour cette session : gardez-les ou annulez-les.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) repas préparé(s)</source>
            <translation>
                <numerusform>%n ticket repas préparé</numerusform>
                <numerusform>%n tickets repas préparés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visiteur(s) retiré(s)</source>
            <translation>
                <numerusform>%n visiteur retiré</numerusform>
                <numerusform>%n visiteurs retirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à décider</source>
            <translation>
                <numerusform>%n à décider</numerusform>
                <numerusform>%n à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à loger</source>
            <translation>
                <numerusform>%n à loger</numerusform>
                <numerusform>%n à loger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à régler</source>
            <translation>
                <numerusform>%n à régler</numerusform>
                <numerusform>%n à régler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n élément(s) seront effacés, de l'historique aussi. Ceci ne s'annule pas. Les copies de sécurité déjà faites les gardent jusqu'à leur remplacement.</source>
            <translation>
                <numerusform>%n élément sera effacé, de l'historique aussi. Ceci ne s'annule pas. Les copies de sécurité déjà faites le gardent jusqu'à leur remplacement.</numerusform>
                <numerusform>%n éléments seront effacés, de l'historique aussi. Ceci ne s'annule pas. Les copies de sécurité déjà faites les gardent jusqu'à leur remplacement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Annuler %n créneau(x)</source>
            <translation>
                <numerusform>Annuler %n créneau</numerusform>
                <numerusform>Annuler %n créneaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Année {name} : %n objectif(s)</source>
            <translation>
                <numerusform>Année {name} : %n objectif</numerusform>
                <numerusform>Année {name} : %n objectifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Aucun des %n documents ne s'imprime. Le dernier : {why}</source>
            <translation>
                <numerusform>%n document ne s'imprime pas : {why}</numerusform>
                <numerusform>Aucun des %n documents ne s'imprime. Le dernier : {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Aucune salle ne convient pendant les %n demi-journée(s) : {rooms}</source>
            <translation>
                <numerusform>Aucune salle ne convient pendant %n demi-journée : {rooms}</numerusform>
                <numerusform>Aucune salle ne convient pendant les %n demi-journées : {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ce texte a %n caractère(s) ; il en faut {most} au plus pour tenir sur le papier.</source>
            <translation>
                <numerusform>Ce texte a %n caractère ; il en faut {most} au plus pour tenir sur le papier.</numerusform>
                <numerusform>Ce texte a %n caractères ; il en faut {most} au plus pour tenir sur le papier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Centre créé : {name}, %n chambre(s)</source>
            <translation>
                <numerusform>Centre créé : {name}, %n chambre</numerusform>
                <numerusform>Centre créé : {name}, %n chambres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Centre de démonstration créé : %n séjour(s)</source>
            <translation>
                <numerusform>Centre de démonstration créé : %n séjour</numerusform>
                <numerusform>Centre de démonstration créé : %n séjours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dernière purge : {day}, {actor}, %n élément(s).</source>
            <translation>
                <numerusform>Dernière purge : {day}, {actor}, %n élément.</numerusform>
                <numerusform>Dernière purge : {day}, {actor}, %n éléments.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Données effacées : %n élément(s)</source>
            <translation>
                <numerusform>Données effacées : %n élément</numerusform>
                <numerusform>Données effacées : %n éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Il manque %n présence(s) dans {code} : {people}. Notez-les, ou clôturez sans elles : elles ne compteront pas.</source>
            <translation>
                <numerusform>Il manque %n présence dans {code} : {people}. Notez-la, ou clôturez sans elle : elle ne comptera pas.</numerusform>
                <numerusform>Il manque %n présences dans {code} : {people}. Notez-les, ou clôturez sans elles : elles ne compteront pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Il manque %n salle(s) le {day} ({half}).</source>
            <translation>
                <numerusform>Il manque %n salle le {day} ({half}).</numerusform>
                <numerusform>Il manque %n salles le {day} ({half}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importer %n personne(s)</source>
            <translation>
                <numerusform>Importer %n personne</numerusform>
                <numerusform>Importer %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Inscrire %n personne(s)</source>
            <translation>
                <numerusform>Inscrire %n personne</numerusform>
                <numerusform>Inscrire %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>La fiche a %n affirmation(s).</source>
            <translation>
                <numerusform>La fiche a %n affirmation.</numerusform>
                <numerusform>La fiche a %n affirmations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Le jury a entendu %n candidat(s).</source>
            <translation>
                <numerusform>Le jury a entendu %n candidat.</numerusform>
                <numerusform>Le jury a entendu %n candidats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Le poste se verrouille après %n minute(s)</source>
            <translation>
                <numerusform>Le poste se verrouille après %n minute</numerusform>
                <numerusform>Le poste se verrouille après %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Liste « {file} » : %n ligne(s) refusée(s) ({rows}).</source>
            <translation>
                <numerusform>Liste « {file} » : %n ligne refusée ({rows}).</numerusform>
                <numerusform>Liste « {file} » : %n lignes refusées ({rows}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Liste « {file} » : %n personne(s) ajoutée(s), séjours créés : {stays}, sans chambre : {waiting}</source>
            <translation>
                <numerusform>Liste « {file} » : %n personne ajoutée, séjours créés : {stays}, sans chambre : {waiting}</numerusform>
                <numerusform>Liste « {file} » : %n personnes ajoutées, séjours créés : {stays}, sans chambre : {waiting}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Noter %n visiteur(s)</source>
            <translation>
                <numerusform>Noter %n visiteur</numerusform>
                <numerusform>Noter %n visiteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Session {code} annulée, %n séjour(s) annulé(s) avec elle</source>
            <translation>
                <numerusform>Session {code} annulée, %n séjour annulé avec elle</numerusform>
                <numerusform>Session {code} annulée, %n séjours annulés avec elle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Session {code} créée du {first} au {last}, %n créneau(x)</source>
            <translation>
                <numerusform>Session {code} créée du {first} au {last}, %n créneau</numerusform>
                <numerusform>Session {code} créée du {first} au {last}, %n créneaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Session {code} rétablie ; %n créneau(x) sans salle</source>
            <translation>
                <numerusform>Session {code} rétablie ; %n créneau sans salle</numerusform>
                <numerusform>Session {code} rétablie ; %n créneaux sans salle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Trop de codes faux : réessayez dans %n seconde(s).</source>
            <translation>
                <numerusform>Trop de codes faux : réessayez dans %n seconde.</numerusform>
                <numerusform>Trop de codes faux : réessayez dans %n secondes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s)</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s) jour(s)</source>
            <translation>
                <numerusform>et %n autre jour</numerusform>
                <numerusform>et %n autres jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s) session(s)</source>
            <translation>
                <numerusform>et %n autre session</numerusform>
                <numerusform>et %n autres sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n changement(s) plus tôt</source>
            <translation>
                <numerusform>et %n changement plus tôt</numerusform>
                <numerusform>et %n changements plus tôt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>les %n dernières actions</source>
            <translation>
                <numerusform>la dernière action (%n)</numerusform>
                <numerusform>les %n dernières actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n candidat(s)</source>
            <translation>
                <numerusform>{code} : %n candidat</numerusform>
                <numerusform>{code} : %n candidats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n quota(s) par direction</source>
            <translation>
                <numerusform>{code} : %n quota par direction</numerusform>
                <numerusform>{code} : %n quotas par direction</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n visiteur(s) noté(s), lignes refusées : {refused}</source>
            <translation>
                <numerusform>{code} : %n visiteur noté, lignes refusées : {refused}</numerusform>
                <numerusform>{code} : %n visiteurs notés, lignes refusées : {refused}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} {title} : %n demi-journée(s) en conflit, sans salle ou sans formateur.</source>
            <translation>
                <numerusform>{code} {title} : %n demi-journée en conflit, sans salle ou sans formateur.</numerusform>
                <numerusform>{code} {title} : %n demi-journées en conflit, sans salle ou sans formateur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} : gardé %n mois</source>
            <translation>
                <numerusform>{kind} : gardé %n mois</numerusform>
                <numerusform>{kind} : gardé %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n invité(s) le {day}, {service}</source>
            <translation>
                <numerusform>{label} : %n invité le {day}, {service}</numerusform>
                <numerusform>{label} : %n invités le {day}, {service}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n place(s) sans nom à rendre le {release}</source>
            <translation>
                <numerusform>{label} : %n place sans nom à rendre le {release}</numerusform>
                <numerusform>{label} : %n places sans nom à rendre le {release}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n servi(s)</source>
            <translation>
                <numerusform>{label} : %n servi</numerusform>
                <numerusform>{label} : %n servis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} retiré, avec %n note(s)</source>
            <translation>
                <numerusform>{name} retiré, avec %n note</numerusform>
                <numerusform>{name} retiré, avec %n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{people} et %n autre(s)</source>
            <translation>
                <numerusform>{people} et %n autre</numerusform>
                <numerusform>{people} et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{why} ; libre pendant %n demi-journée(s)</source>
            <translation>
                <numerusform>{why} ; libre pendant %n demi-journée</numerusform>
                <numerusform>{why} ; libre pendant %n demi-journées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>« {who} » correspond à %n formateurs : {people}. Donnez le matricule.</source>
            <translation>
                <numerusform>« {who} » correspond à %n formateur : {people}. Donnez le matricule.</numerusform>
                <numerusform>« {who} » correspond à %n formateurs : {people}. Donnez le matricule.</numerusform>
            </translation>
        </message>
    </context>
</TS>
