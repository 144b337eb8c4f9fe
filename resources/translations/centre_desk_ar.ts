<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr">
    <context>
        <name>centre_desk</name>
        <message>
            <source> minutes</source>
            <translation> دقيقة</translation>
        </message>
        <message>
            <source> mois</source>
            <translation> شهر</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>لا عمليات</numerusform>
                <numerusform>عملية واحدة</numerusform>
                <numerusform>عمليتان</numerusform>
                <numerusform>%n عمليات</numerusform>
                <numerusform>%n عملية</numerusform>
                <numerusform>%n عملية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ajouté(s)</source>
            <translation>
                <numerusform>لا إضافات</numerusform>
                <numerusform>إضافة واحدة</numerusform>
                <numerusform>إضافتان</numerusform>
                <numerusform>%n إضافات</numerusform>
                <numerusform>%n إضافة</numerusform>
                <numerusform>%n إضافة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annulé(s)</source>
            <translation>
                <numerusform>لا إلغاءات</numerusform>
                <numerusform>إلغاء واحد</numerusform>
                <numerusform>إلغاءان</numerusform>
                <numerusform>%n إلغاءات</numerusform>
                <numerusform>%n إلغاء</numerusform>
                <numerusform>%n إلغاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n arr.</source>
            <translation>
                <numerusform>%n وصول</numerusform>
                <numerusform>%n وصول</numerusform>
                <numerusform>%n وصول</numerusform>
                <numerusform>%n وصول</numerusform>
                <numerusform>%n وصول</numerusform>
                <numerusform>%n وصول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n att.</source>
            <translation>
                <numerusform>لا انتظار</numerusform>
                <numerusform>%n انتظار</numerusform>
                <numerusform>%n انتظار</numerusform>
                <numerusform>%n انتظار</numerusform>
                <numerusform>%n انتظار</numerusform>
                <numerusform>%n انتظار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attestation(s) numérotée(s) pour {code}</source>
            <translation>
                <numerusform>لم ترقم شهادات لـ {code}</numerusform>
                <numerusform>رقمت شهادة واحدة لـ {code}</numerusform>
                <numerusform>رقمت شهادتان لـ {code}</numerusform>
                <numerusform>رقمت %n شهادات لـ {code}</numerusform>
                <numerusform>رقمت %n شهادة لـ {code}</numerusform>
                <numerusform>رقمت %n شهادة لـ {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attestation(s) remise(s)</source>
            <translation>
                <numerusform>لم تُسلَّم أي شهادة</numerusform>
                <numerusform>شهادة مسلَّمة واحدة</numerusform>
                <numerusform>شهادتان مسلَّمتان</numerusform>
                <numerusform>%n شهادات مسلَّمة</numerusform>
                <numerusform>%n شهادة مسلَّمة</numerusform>
                <numerusform>%n شهادة مسلَّمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) préparé(s)</source>
            <translation>
                <numerusform>لم تهيأ شارات</numerusform>
                <numerusform>هيئت شارة واحدة</numerusform>
                <numerusform>هيئت شارتان</numerusform>
                <numerusform>هيئت %n شارات</numerusform>
                <numerusform>هيئت %n شارة</numerusform>
                <numerusform>هيئت %n شارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ch.</source>
            <translation>
                <numerusform>%n غرف</numerusform>
                <numerusform>غرفة واحدة</numerusform>
                <numerusform>غرفتان</numerusform>
                <numerusform>%n غرف</numerusform>
                <numerusform>%n غرفة</numerusform>
                <numerusform>%n غرفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s)</source>
            <translation>
                <numerusform>لا غرف</numerusform>
                <numerusform>غرفة واحدة</numerusform>
                <numerusform>غرفتان</numerusform>
                <numerusform>%n غرف</numerusform>
                <numerusform>%n غرفة</numerusform>
                <numerusform>%n غرفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) contrôlée(s) : {rooms}</source>
            <translation>
                <numerusform>لم تتم مراقبة أي غرفة: {rooms}</numerusform>
                <numerusform>غرفة واحدة تمت مراقبتها: {rooms}</numerusform>
                <numerusform>غرفتان تمت مراقبتهما: {rooms}</numerusform>
                <numerusform>%n غرف تمت مراقبتها: {rooms}</numerusform>
                <numerusform>%n غرفة تمت مراقبتها: {rooms}</numerusform>
                <numerusform>%n غرفة تمت مراقبتها: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) en cours de nettoyage : {rooms}</source>
            <translation>
                <numerusform>لا غرف قيد التنظيف: {rooms}</numerusform>
                <numerusform>غرفة واحدة قيد التنظيف: {rooms}</numerusform>
                <numerusform>غرفتان قيد التنظيف: {rooms}</numerusform>
                <numerusform>%n غرف قيد التنظيف: {rooms}</numerusform>
                <numerusform>%n غرفة قيد التنظيف: {rooms}</numerusform>
                <numerusform>%n غرفة قيد التنظيف: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) propre(s) : {rooms}</source>
            <translation>
                <numerusform>لا غرف نظيفة: {rooms}</numerusform>
                <numerusform>غرفة واحدة نظيفة: {rooms}</numerusform>
                <numerusform>غرفتان نظيفتان: {rooms}</numerusform>
                <numerusform>%n غرف نظيفة: {rooms}</numerusform>
                <numerusform>%n غرفة نظيفة: {rooms}</numerusform>
                <numerusform>%n غرفة نظيفة: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chambre(s) à nettoyer : {rooms}</source>
            <translation>
                <numerusform>لا غرف للتنظيف: {rooms}</numerusform>
                <numerusform>غرفة واحدة للتنظيف: {rooms}</numerusform>
                <numerusform>غرفتان للتنظيف: {rooms}</numerusform>
                <numerusform>%n غرف للتنظيف: {rooms}</numerusform>
                <numerusform>%n غرفة للتنظيف: {rooms}</numerusform>
                <numerusform>%n غرفة للتنظيف: {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changé(s)</source>
            <translation>
                <numerusform>لا تغيير</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changée(s)</source>
            <translation>
                <numerusform>لا تغيير</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x)</source>
            <translation>
                <numerusform>لا حصص</numerusform>
                <numerusform>حصة واحدة</numerusform>
                <numerusform>حصتان</numerusform>
                <numerusform>%n حصص</numerusform>
                <numerusform>%n حصة</numerusform>
                <numerusform>%n حصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) : {mode}</source>
            <translation>
                <numerusform>لا حصص: {mode}</numerusform>
                <numerusform>حصة واحدة: {mode}</numerusform>
                <numerusform>حصتان: {mode}</numerusform>
                <numerusform>%n حصص: {mode}</numerusform>
                <numerusform>%n حصة: {mode}</numerusform>
                <numerusform>%n حصة: {mode}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) annulé(s)</source>
            <translation>
                <numerusform>لم تُلغَ أي حصة</numerusform>
                <numerusform>أُلغيت حصة واحدة</numerusform>
                <numerusform>أُلغيت حصتان</numerusform>
                <numerusform>أُلغيت %n حصص</numerusform>
                <numerusform>أُلغيت %n حصة</numerusform>
                <numerusform>أُلغيت %n حصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) choisi(s)</source>
            <translation>
                <numerusform>لم تُختر أي حصة</numerusform>
                <numerusform>حصة مختارة واحدة</numerusform>
                <numerusform>حصتان مختارتان</numerusform>
                <numerusform>%n حصص مختارة</numerusform>
                <numerusform>%n حصة مختارة</numerusform>
                <numerusform>%n حصة مختارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) déplacé(s)</source>
            <translation>
                <numerusform>لم تُنقل أي حصة</numerusform>
                <numerusform>حصة منقولة واحدة</numerusform>
                <numerusform>حصتان منقولتان</numerusform>
                <numerusform>%n حصص منقولة</numerusform>
                <numerusform>%n حصة منقولة</numerusform>
                <numerusform>%n حصة منقولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) en {room}</source>
            <translation>
                <numerusform>لا حصص في {room}</numerusform>
                <numerusform>حصة واحدة في {room}</numerusform>
                <numerusform>حصتان في {room}</numerusform>
                <numerusform>%n حصص في {room}</numerusform>
                <numerusform>%n حصة في {room}</numerusform>
                <numerusform>%n حصة في {room}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) placé(s) en salle</source>
            <translation>
                <numerusform>لم توضع أي حصة في قاعة</numerusform>
                <numerusform>وضعت حصة واحدة في قاعة</numerusform>
                <numerusform>وضعت حصتان في القاعات</numerusform>
                <numerusform>وضعت %n حصص في القاعات</numerusform>
                <numerusform>وضعت %n حصة في القاعات</numerusform>
                <numerusform>وضعت %n حصة في القاعات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) rétabli(s)</source>
            <translation>
                <numerusform>لم تُستعد أي حصة</numerusform>
                <numerusform>استُعيدت حصة واحدة</numerusform>
                <numerusform>استُعيدت حصتان</numerusform>
                <numerusform>استُعيدت %n حصص</numerusform>
                <numerusform>استُعيدت %n حصة</numerusform>
                <numerusform>استُعيدت %n حصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) sans salle</source>
            <translation>
                <numerusform>لا حصص بدون قاعة</numerusform>
                <numerusform>حصة واحدة بدون قاعة</numerusform>
                <numerusform>حصتان بدون قاعة</numerusform>
                <numerusform>%n حصص بدون قاعة</numerusform>
                <numerusform>%n حصة بدون قاعة</numerusform>
                <numerusform>%n حصة بدون قاعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) à changer de salle</source>
            <translation>
                <numerusform>لا حصة تغيّر قاعتها</numerusform>
                <numerusform>حصة واحدة تغيّر قاعتها</numerusform>
                <numerusform>حصتان تغيّران قاعتيهما</numerusform>
                <numerusform>%n حصص تغيّر قاعاتها</numerusform>
                <numerusform>%n حصة تغيّر قاعاتها</numerusform>
                <numerusform>%n حصة تغيّر قاعاتها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x) → {rooms}</source>
            <translation>
                <numerusform>لا حصة ← {rooms}</numerusform>
                <numerusform>حصة واحدة ← {rooms}</numerusform>
                <numerusform>حصتان ← {rooms}</numerusform>
                <numerusform>%n حصص ← {rooms}</numerusform>
                <numerusform>%n حصة ← {rooms}</numerusform>
                <numerusform>%n حصة ← {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n créneau(x), formateurs : {people}</source>
            <translation>
                <numerusform>لا حصص، المكونون: {people}</numerusform>
                <numerusform>حصة واحدة، المكونون: {people}</numerusform>
                <numerusform>حصتان، المكونون: {people}</numerusform>
                <numerusform>%n حصص، المكونون: {people}</numerusform>
                <numerusform>%n حصة، المكونون: {people}</numerusform>
                <numerusform>%n حصة، المكونون: {people}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n demi-journée(s)</source>
            <translation>
                <numerusform>لا أنصاف أيام</numerusform>
                <numerusform>نصف يوم واحد</numerusform>
                <numerusform>نصفا يوم</numerusform>
                <numerusform>%n أنصاف أيام</numerusform>
                <numerusform>%n نصف يوم</numerusform>
                <numerusform>%n نصف يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) coché(s)</source>
            <translation>
                <numerusform>لا وثيقة محددة</numerusform>
                <numerusform>وثيقة واحدة محددة</numerusform>
                <numerusform>وثيقتان محددتان</numerusform>
                <numerusform>%n وثائق محددة</numerusform>
                <numerusform>%n وثيقة محددة</numerusform>
                <numerusform>%n وثيقة محددة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) enregistré(s) : {where}</source>
            <translation>
                <numerusform>لم تُحفظ أي وثيقة: {where}</numerusform>
                <numerusform>حُفظت وثيقة واحدة: {where}</numerusform>
                <numerusform>حُفظت وثيقتان: {where}</numerusform>
                <numerusform>حُفظت %n وثائق: {where}</numerusform>
                <numerusform>حُفظت %n وثيقة: {where}</numerusform>
                <numerusform>حُفظت %n وثيقة: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) enregistré(s) dans {folder}</source>
            <translation>
                <numerusform>لم تُحفظ أي وثيقة في {folder}</numerusform>
                <numerusform>حُفظت وثيقة واحدة في {folder}</numerusform>
                <numerusform>حُفظت وثيقتان في {folder}</numerusform>
                <numerusform>حُفظت %n وثائق في {folder}</numerusform>
                <numerusform>حُفظت %n وثيقة في {folder}</numerusform>
                <numerusform>حُفظت %n وثيقة في {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) prêt(s)</source>
            <translation>
                <numerusform>لا وثيقة جاهزة</numerusform>
                <numerusform>وثيقة واحدة جاهزة</numerusform>
                <numerusform>وثيقتان جاهزتان</numerusform>
                <numerusform>%n وثائق جاهزة</numerusform>
                <numerusform>%n وثيقة جاهزة</numerusform>
                <numerusform>%n وثيقة جاهزة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) à préparer</source>
            <translation>
                <numerusform>لا وثيقة للإعداد</numerusform>
                <numerusform>وثيقة واحدة للإعداد</numerusform>
                <numerusform>وثيقتان للإعداد</numerusform>
                <numerusform>%n وثائق للإعداد</numerusform>
                <numerusform>%n وثيقة للإعداد</numerusform>
                <numerusform>%n وثيقة للإعداد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n déjà en session</source>
            <translation>
                <numerusform>لا أحد في الدورة من قبل</numerusform>
                <numerusform>شخص واحد في الدورة من قبل</numerusform>
                <numerusform>شخصان في الدورة من قبل</numerusform>
                <numerusform>%n أشخاص في الدورة من قبل</numerusform>
                <numerusform>%n شخصا في الدورة من قبل</numerusform>
                <numerusform>%n شخص في الدورة من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n désistement(s) en {code}</source>
            <translation>
                <numerusform>لا انسحاب من {code}</numerusform>
                <numerusform>انسحاب واحد من {code}</numerusform>
                <numerusform>انسحابان من {code}</numerusform>
                <numerusform>%n انسحابات من {code}</numerusform>
                <numerusform>%n انسحابًا من {code}</numerusform>
                <numerusform>%n انسحاب من {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n en attente</source>
            <translation>
                <numerusform>لا أحد في الانتظار</numerusform>
                <numerusform>شخص واحد في الانتظار</numerusform>
                <numerusform>شخصان في الانتظار</numerusform>
                <numerusform>%n أشخاص في الانتظار</numerusform>
                <numerusform>%n شخصا في الانتظار</numerusform>
                <numerusform>%n شخص في الانتظار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n femme(s)</source>
            <translation>
                <numerusform>لا نساء</numerusform>
                <numerusform>امرأة واحدة</numerusform>
                <numerusform>امرأتان</numerusform>
                <numerusform>%n نساء</numerusform>
                <numerusform>%n امرأة</numerusform>
                <numerusform>%n امرأة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fiche(s) saisie(s)</source>
            <translation>
                <numerusform>لا استمارة مدخلة</numerusform>
                <numerusform>استمارة واحدة مدخلة</numerusform>
                <numerusform>استمارتان مدخلتان</numerusform>
                <numerusform>%n استمارات مدخلة</numerusform>
                <numerusform>%n استمارة مدخلة</numerusform>
                <numerusform>%n استمارة مدخلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gardé(s)</source>
            <translation>
                <numerusform>لم يحفظ شيء</numerusform>
                <numerusform>حفظ واحد</numerusform>
                <numerusform>حفظ اثنان</numerusform>
                <numerusform>حفظت %n</numerusform>
                <numerusform>حفظت %n</numerusform>
                <numerusform>حفظت %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code}</source>
            <translation>
                <numerusform>لا تسجيل في {code}</numerusform>
                <numerusform>تسجيل واحد في {code}</numerusform>
                <numerusform>تسجيلان في {code}</numerusform>
                <numerusform>%n تسجيلات في {code}</numerusform>
                <numerusform>%n تسجيلًا في {code}</numerusform>
                <numerusform>%n تسجيل في {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code} : {state}</source>
            <translation>
                <numerusform>لا تسجيل في {code}: {state}</numerusform>
                <numerusform>تسجيل واحد في {code}: {state}</numerusform>
                <numerusform>تسجيلان في {code}: {state}</numerusform>
                <numerusform>%n تسجيلات في {code}: {state}</numerusform>
                <numerusform>%n تسجيلا في {code}: {state}</numerusform>
                <numerusform>%n تسجيل في {code}: {state}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscription(s) en {code}, dont en attente : {waiting} ({why})</source>
            <translation>
                <numerusform>لا تسجيل في {code}، في الانتظار: {waiting} ({why})</numerusform>
                <numerusform>تسجيل واحد في {code}، في الانتظار: {waiting} ({why})</numerusform>
                <numerusform>تسجيلان في {code}، في الانتظار: {waiting} ({why})</numerusform>
                <numerusform>%n تسجيلات في {code}، في الانتظار: {waiting} ({why})</numerusform>
                <numerusform>%n تسجيلًا في {code}، في الانتظار: {waiting} ({why})</numerusform>
                <numerusform>%n تسجيل في {code}، في الانتظار: {waiting} ({why})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inscrit(s)</source>
            <translation>
                <numerusform>لا مسجلين</numerusform>
                <numerusform>مسجل واحد</numerusform>
                <numerusform>مسجلان</numerusform>
                <numerusform>%n مسجلين</numerusform>
                <numerusform>%n مسجلا</numerusform>
                <numerusform>%n مسجل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n libre(s) à ces dates</source>
            <translation>
                <numerusform>لا أحد متاح في هذه التواريخ</numerusform>
                <numerusform>شخص متاح في هذه التواريخ</numerusform>
                <numerusform>شخصان متاحان في هذه التواريخ</numerusform>
                <numerusform>%n أشخاص متاحون في هذه التواريخ</numerusform>
                <numerusform>%n شخصا متاحا في هذه التواريخ</numerusform>
                <numerusform>%n شخص متاح في هذه التواريخ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) copiée(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي سطر</numerusform>
                <numerusform>نُسخ سطر واحد</numerusform>
                <numerusform>نُسخ سطران</numerusform>
                <numerusform>نُسخت %n أسطر</numerusform>
                <numerusform>نُسخ %n سطرا</numerusform>
                <numerusform>نُسخ %n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) refusée(s)</source>
            <translation>
                <numerusform>لا سطر مرفوض</numerusform>
                <numerusform>سطر واحد مرفوض</numerusform>
                <numerusform>سطران مرفوضان</numerusform>
                <numerusform>%n أسطر مرفوضة</numerusform>
                <numerusform>%n سطرا مرفوضا</numerusform>
                <numerusform>%n سطر مرفوض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne(s) à décider d'abord</source>
            <translation>
                <numerusform>لا سطر في انتظار البت</numerusform>
                <numerusform>سطر واحد يجب البت فيه أولا</numerusform>
                <numerusform>سطران يجب البت فيهما أولا</numerusform>
                <numerusform>%n أسطر يجب البت فيها أولا</numerusform>
                <numerusform>%n سطرا يجب البت فيها أولا</numerusform>
                <numerusform>%n سطر يجب البت فيها أولا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s)</source>
            <translation>
                <numerusform>لا أسرّة</numerusform>
                <numerusform>سرير واحد</numerusform>
                <numerusform>سريران</numerusform>
                <numerusform>%n أسرّة</numerusform>
                <numerusform>%n سريرا</numerusform>
                <numerusform>%n سرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s) gardé(s)</source>
            <translation>
                <numerusform>لم يُحتفظ بأي سرير</numerusform>
                <numerusform>سرير محتفظ به</numerusform>
                <numerusform>سريران محتفظ بهما</numerusform>
                <numerusform>%n أسرّة محتفظ بها</numerusform>
                <numerusform>%n سريرا محتفظا به</numerusform>
                <numerusform>%n سرير محتفظ به</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lit(s) tenu(s) pour {label} du {arrival} au {departure}, jusqu'au {release}</source>
            <translation>
                <numerusform>لم يُحجز أي سرير لفائدة {label} من {arrival} إلى {departure}، إلى غاية {release}</numerusform>
                <numerusform>سرير واحد محجوز لفائدة {label} من {arrival} إلى {departure}، إلى غاية {release}</numerusform>
                <numerusform>سريران محجوزان لفائدة {label} من {arrival} إلى {departure}، إلى غاية {release}</numerusform>
                <numerusform>%n أسرّة محجوزة لفائدة {label} من {arrival} إلى {departure}، إلى غاية {release}</numerusform>
                <numerusform>%n سريرا محجوزا لفائدة {label} من {arrival} إلى {departure}، إلى غاية {release}</numerusform>
                <numerusform>%n سرير محجوز لفائدة {label} من {arrival} إلى {departure}، إلى غاية {release}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n logé(s)</source>
            <translation>
                <numerusform>لا مقيم</numerusform>
                <numerusform>مقيم واحد</numerusform>
                <numerusform>مقيمان</numerusform>
                <numerusform>%n مقيمين</numerusform>
                <numerusform>%n مقيما</numerusform>
                <numerusform>%n مقيم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n modification(s) en tout</source>
            <translation>
                <numerusform>لا تعديل</numerusform>
                <numerusform>تعديل واحد في المجموع</numerusform>
                <numerusform>تعديلان في المجموع</numerusform>
                <numerusform>%n تعديلات في المجموع</numerusform>
                <numerusform>%n تعديلا في المجموع</numerusform>
                <numerusform>%n تعديل في المجموع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mois</source>
            <translation>
                <numerusform>لا شيء</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>%n أشهر</numerusform>
                <numerusform>%n شهراً</numerusform>
                <numerusform>%n شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nuit(s)</source>
            <translation>
                <numerusform>دون مبيت</numerusform>
                <numerusform>ليلة واحدة</numerusform>
                <numerusform>ليلتان</numerusform>
                <numerusform>%n ليال</numerusform>
                <numerusform>%n ليلة</numerusform>
                <numerusform>%n ليلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n panier(s)</source>
            <translation>
                <numerusform>لا سلال</numerusform>
                <numerusform>سلة واحدة</numerusform>
                <numerusform>سلتان</numerusform>
                <numerusform>%n سلال</numerusform>
                <numerusform>%n سلة</numerusform>
                <numerusform>%n سلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passé(s)</source>
            <translation>
                <numerusform>لم يُتجاوز شيء</numerusform>
                <numerusform>تُجوّزت واحدة</numerusform>
                <numerusform>تُجوّزت اثنتان</numerusform>
                <numerusform>تُجوّزت %n</numerusform>
                <numerusform>تُجوّزت %n</numerusform>
                <numerusform>تُجوّزت %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s)</source>
            <translation>
                <numerusform>لا أحد</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s) logée(s) ensemble du {arrival} au {departure}</source>
            <translation>
                <numerusform>لم يتم إسكان أي شخص من {arrival} إلى {departure}</numerusform>
                <numerusform>تم إسكان شخص واحد من {arrival} إلى {departure}</numerusform>
                <numerusform>تم إسكان شخصين معا من {arrival} إلى {departure}</numerusform>
                <numerusform>تم إسكان %n أشخاص معا من {arrival} إلى {departure}</numerusform>
                <numerusform>تم إسكان %n شخصا معا من {arrival} إلى {departure}</numerusform>
                <numerusform>تم إسكان %n شخص معا من {arrival} إلى {departure}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne(s) ont déjà une place.</source>
            <translation>
                <numerusform>لا أحد لديه مقعد.</numerusform>
                <numerusform>لدى شخص واحد مقعد بالفعل.</numerusform>
                <numerusform>لدى شخصين مقعدان بالفعل.</numerusform>
                <numerusform>لدى %n أشخاص مقاعد بالفعل.</numerusform>
                <numerusform>لدى %n شخصًا مقاعد بالفعل.</numerusform>
                <numerusform>لدى %n شخص مقاعد بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>بلا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) donnée(s)</source>
            <translation>
                <numerusform>لا مقاعد مُنحت</numerusform>
                <numerusform>مقعد واحد مُنح</numerusform>
                <numerusform>مقعدان مُنحا</numerusform>
                <numerusform>%n مقاعد مُنحت</numerusform>
                <numerusform>%n مقعدا مُنح</numerusform>
                <numerusform>%n مقعد مُنح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) libre(s)</source>
            <translation>
                <numerusform>لا مقاعد شاغرة</numerusform>
                <numerusform>مقعد شاغر واحد</numerusform>
                <numerusform>مقعدان شاغران</numerusform>
                <numerusform>%n مقاعد شاغرة</numerusform>
                <numerusform>%n مقعدا شاغرا</numerusform>
                <numerusform>%n مقعد شاغر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) sans nom rendue(s) à la maison</source>
            <translation>
                <numerusform>لم يُسترجع أي مكان دون اسم</numerusform>
                <numerusform>استُرجع مكان واحد دون اسم</numerusform>
                <numerusform>استُرجع مكانان دون اسم</numerusform>
                <numerusform>استُرجعت %n أماكن دون اسم</numerusform>
                <numerusform>استُرجع %n مكانا دون اسم</numerusform>
                <numerusform>استُرجع %n مكان دون اسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) {layout}</source>
            <translation>
                <numerusform>بلا مقاعد {layout}</numerusform>
                <numerusform>مقعد واحد {layout}</numerusform>
                <numerusform>مقعدان {layout}</numerusform>
                <numerusform>%n مقاعد {layout}</numerusform>
                <numerusform>%n مقعدا {layout}</numerusform>
                <numerusform>%n مقعد {layout}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pris ailleurs</source>
            <translation>
                <numerusform>لا أحد مشغول في مكان آخر</numerusform>
                <numerusform>شخص واحد مشغول في مكان آخر</numerusform>
                <numerusform>شخصان مشغولان في مكان آخر</numerusform>
                <numerusform>%n أشخاص مشغولون في مكان آخر</numerusform>
                <numerusform>%n شخصا مشغولا في مكان آخر</numerusform>
                <numerusform>%n شخص مشغول في مكان آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présence(s) notée(s) dans {code}</source>
            <translation>
                <numerusform>لم يُسجَّل أي حضور في {code}</numerusform>
                <numerusform>سُجّل حضور واحد في {code}</numerusform>
                <numerusform>سُجّل حضوران في {code}</numerusform>
                <numerusform>سُجّلت %n حالات حضور في {code}</numerusform>
                <numerusform>سُجّلت %n حالة حضور في {code}</numerusform>
                <numerusform>سُجّلت %n حالة حضور في {code}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présence(s) à noter</source>
            <translation>
                <numerusform>لا حضور يُسجَّل</numerusform>
                <numerusform>حضور واحد يُسجَّل</numerusform>
                <numerusform>حضوران يُسجَّلان</numerusform>
                <numerusform>%n حضورات تُسجَّل</numerusform>
                <numerusform>%n حضورا يُسجَّل</numerusform>
                <numerusform>%n حضور يُسجَّل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quitte(nt) la session</source>
            <translation>
                <numerusform>لا أحد يغادر الدورة</numerusform>
                <numerusform>شخص يغادر الدورة</numerusform>
                <numerusform>شخصان يغادران الدورة</numerusform>
                <numerusform>%n أشخاص يغادرون الدورة</numerusform>
                <numerusform>%n شخصا يغادرون الدورة</numerusform>
                <numerusform>%n شخص يغادرون الدورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refusée(s)</source>
            <translation>
                <numerusform>لا سطر مرفوض</numerusform>
                <numerusform>سطر مرفوض واحد</numerusform>
                <numerusform>سطران مرفوضان</numerusform>
                <numerusform>%n أسطر مرفوضة</numerusform>
                <numerusform>%n سطرا مرفوضا</numerusform>
                <numerusform>%n سطر مرفوض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n règle(s) enfreinte(s) dans la base.</source>
            <translation>
                <numerusform>لا مخالفة للقواعد في قاعدة البيانات.</numerusform>
                <numerusform>قاعدة واحدة غير محترمة في قاعدة البيانات.</numerusform>
                <numerusform>قاعدتان غير محترمتين في قاعدة البيانات.</numerusform>
                <numerusform>%n قواعد غير محترمة في قاعدة البيانات.</numerusform>
                <numerusform>%n قاعدة غير محترمة في قاعدة البيانات.</numerusform>
                <numerusform>%n قاعدة غير محترمة في قاعدة البيانات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n réparation(s)</source>
            <translation>
                <numerusform>لا إصلاحات</numerusform>
                <numerusform>إصلاح واحد</numerusform>
                <numerusform>إصلاحان</numerusform>
                <numerusform>%n إصلاحات</numerusform>
                <numerusform>%n إصلاحا</numerusform>
                <numerusform>%n إصلاح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n répétée(s)</source>
            <translation>
                <numerusform>لا سطر مكرر</numerusform>
                <numerusform>سطر مكرر واحد</numerusform>
                <numerusform>سطران مكرران</numerusform>
                <numerusform>%n أسطر مكررة</numerusform>
                <numerusform>%n سطرا مكررا</numerusform>
                <numerusform>%n سطر مكرر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s)</source>
            <translation>
                <numerusform>لا قاعات</numerusform>
                <numerusform>قاعة واحدة</numerusform>
                <numerusform>قاعتان</numerusform>
                <numerusform>%n قاعات</numerusform>
                <numerusform>%n قاعة</numerusform>
                <numerusform>%n قاعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s) ajoutée(s)</source>
            <translation>
                <numerusform>لم تُضف أي قاعة</numerusform>
                <numerusform>أضيفت قاعة واحدة</numerusform>
                <numerusform>أضيفت قاعتان</numerusform>
                <numerusform>أضيفت %n قاعات</numerusform>
                <numerusform>أضيفت %n قاعة</numerusform>
                <numerusform>أضيفت %n قاعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n salle(s) gardée(s)</source>
            <translation>
                <numerusform>لم يُحتفظ بأي قاعة</numerusform>
                <numerusform>قاعة محتفظ بها</numerusform>
                <numerusform>قاعتان محتفظ بهما</numerusform>
                <numerusform>%n قاعات محتفظ بها</numerusform>
                <numerusform>%n قاعة محتفظا بها</numerusform>
                <numerusform>%n قاعة محتفظ بها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans chambre</source>
            <translation>
                <numerusform>الكل في غرفة</numerusform>
                <numerusform>إقامة بلا غرفة</numerusform>
                <numerusform>إقامتان بلا غرفة</numerusform>
                <numerusform>%n إقامات بلا غرفة</numerusform>
                <numerusform>%n إقامة بلا غرفة</numerusform>
                <numerusform>%n إقامة بلا غرفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans formateur</source>
            <translation>
                <numerusform>للكل مكوّن</numerusform>
                <numerusform>حصة بلا مكوّن</numerusform>
                <numerusform>حصتان بلا مكوّن</numerusform>
                <numerusform>%n حصص بلا مكوّن</numerusform>
                <numerusform>%n حصة بلا مكوّن</numerusform>
                <numerusform>%n حصة بلا مكوّن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans lit</source>
            <translation>
                <numerusform>للكل سرير</numerusform>
                <numerusform>شخص بلا سرير</numerusform>
                <numerusform>شخصان بلا سرير</numerusform>
                <numerusform>%n أشخاص بلا سرير</numerusform>
                <numerusform>%n شخصا بلا سرير</numerusform>
                <numerusform>%n شخص بلا سرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans salle</source>
            <translation>
                <numerusform>الكل في قاعة</numerusform>
                <numerusform>حصة بلا قاعة</numerusform>
                <numerusform>حصتان بلا قاعة</numerusform>
                <numerusform>%n حصص بلا قاعة</numerusform>
                <numerusform>%n حصة بلا قاعة</numerusform>
                <numerusform>%n حصة بلا قاعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>لا دورات</numerusform>
                <numerusform>دورة واحدة</numerusform>
                <numerusform>دورتان</numerusform>
                <numerusform>%n دورات</numerusform>
                <numerusform>%n دورة</numerusform>
                <numerusform>%n دورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stand(s) retiré(s)</source>
            <translation>
                <numerusform>لم يسحب رواق</numerusform>
                <numerusform>سحب رواق واحد</numerusform>
                <numerusform>سحب رواقان</numerusform>
                <numerusform>سحبت %n أروقة</numerusform>
                <numerusform>سحب %n رواقا</numerusform>
                <numerusform>سحب %n رواق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s)</source>
            <translation>
                <numerusform>لا إقامات</numerusform>
                <numerusform>إقامة واحدة</numerusform>
                <numerusform>إقامتان</numerusform>
                <numerusform>%n إقامات</numerusform>
                <numerusform>%n إقامة</numerusform>
                <numerusform>%n إقامة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) annulé(s)</source>
            <translation>
                <numerusform>لم تُلغَ أي إقامة</numerusform>
                <numerusform>إقامة ملغاة واحدة</numerusform>
                <numerusform>إقامتان ملغاتان</numerusform>
                <numerusform>%n إقامات ملغاة</numerusform>
                <numerusform>%n إقامة ملغاة</numerusform>
                <numerusform>%n إقامة ملغاة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) annulé(s) d'un coup</source>
            <translation>
                <numerusform>لم تُلغ أي إقامة</numerusform>
                <numerusform>ألغيت إقامة واحدة</numerusform>
                <numerusform>ألغيت إقامتان دفعة واحدة</numerusform>
                <numerusform>ألغيت %n إقامات دفعة واحدة</numerusform>
                <numerusform>ألغيت %n إقامة دفعة واحدة</numerusform>
                <numerusform>ألغيت %n إقامة دفعة واحدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) chaque semaine du {first} au {last}</source>
            <translation>
                <numerusform>لا إقامة من {first} إلى {last}</numerusform>
                <numerusform>إقامة واحدة من {first} إلى {last}</numerusform>
                <numerusform>إقامتان، واحدة كل أسبوع، من {first} إلى {last}</numerusform>
                <numerusform>%n إقامات، واحدة كل أسبوع، من {first} إلى {last}</numerusform>
                <numerusform>%n إقامة، واحدة كل أسبوع، من {first} إلى {last}</numerusform>
                <numerusform>%n إقامة، واحدة كل أسبوع، من {first} إلى {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) choisi(s)</source>
            <translation>
                <numerusform>لا إقامة مختارة</numerusform>
                <numerusform>إقامة واحدة مختارة</numerusform>
                <numerusform>إقامتان مختارتان</numerusform>
                <numerusform>%n إقامات مختارة</numerusform>
                <numerusform>%n إقامة مختارة</numerusform>
                <numerusform>%n إقامة مختارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) déplacé(s) en {rooms}</source>
            <translation>
                <numerusform>لم تُنقل أي إقامة إلى {rooms}</numerusform>
                <numerusform>نُقلت إقامة واحدة إلى {rooms}</numerusform>
                <numerusform>نُقلت إقامتان إلى {rooms}</numerusform>
                <numerusform>نُقلت %n إقامات إلى {rooms}</numerusform>
                <numerusform>نُقلت %n إقامة إلى {rooms}</numerusform>
                <numerusform>نُقلت %n إقامة إلى {rooms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) déplacé(s) en {rooms} malgré « ne pas déplacer »</source>
            <translation>
                <numerusform>لم تُنقل أي إقامة إلى {rooms} رغم «عدم النقل»</numerusform>
                <numerusform>نُقلت إقامة واحدة إلى {rooms} رغم «عدم النقل»</numerusform>
                <numerusform>نُقلت إقامتان إلى {rooms} رغم «عدم النقل»</numerusform>
                <numerusform>نُقلت %n إقامات إلى {rooms} رغم «عدم النقل»</numerusform>
                <numerusform>نُقلت %n إقامة إلى {rooms} رغم «عدم النقل»</numerusform>
                <numerusform>نُقلت %n إقامة إلى {rooms} رغم «عدم النقل»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) inchangé(s)</source>
            <translation>
                <numerusform>لا إقامات</numerusform>
                <numerusform>إقامة واحدة دون تغيير</numerusform>
                <numerusform>إقامتان دون تغيير</numerusform>
                <numerusform>%n إقامات دون تغيير</numerusform>
                <numerusform>%n إقامة دون تغيير</numerusform>
                <numerusform>%n إقامة دون تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) sans chambre</source>
            <translation>
                <numerusform>لا إقامة بدون غرفة</numerusform>
                <numerusform>إقامة واحدة بدون غرفة</numerusform>
                <numerusform>إقامتان بدون غرفة</numerusform>
                <numerusform>%n إقامات بدون غرفة</numerusform>
                <numerusform>%n إقامة بدون غرفة</numerusform>
                <numerusform>%n إقامة بدون غرفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séjour(s) sont réservés pour cette session : gardez-les ou annulez-les.</source>
            <translation>
                <numerusform>لا إقامات محجوزة لهذه الدورة.</numerusform>
                <numerusform>إقامة واحدة محجوزة لهذه الدورة: احتفظ بها أو ألغها.</numerusform>
                <numerusform>إقامتان محجوزتان لهذه الدورة: احتفظ بهما أو ألغهما.</numerusform>
                <numerusform>%n إقامات محجوزة لهذه الدورة: احتفظ بها أو ألغها.</numerusform>
                <numerusform>%n إقامة محجوزة لهذه الدورة: احتفظ بها أو ألغها.</numerusform>
                <numerusform>%n إقامة محجوزة لهذه الدورة: احتفظ بها أو ألغها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) repas préparé(s)</source>
            <translation>
                <numerusform>لم تُحضَّر أي تذكرة وجبة</numerusform>
                <numerusform>حُضِّرت تذكرة وجبة واحدة</numerusform>
                <numerusform>حُضِّرت تذكرتا وجبة</numerusform>
                <numerusform>حُضِّرت %n تذاكر وجبة</numerusform>
                <numerusform>حُضِّرت %n تذكرة وجبة</numerusform>
                <numerusform>حُضِّرت %n تذكرة وجبة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visiteur(s) retiré(s)</source>
            <translation>
                <numerusform>لم يسحب زائر</numerusform>
                <numerusform>سحب زائر واحد</numerusform>
                <numerusform>سحب زائران</numerusform>
                <numerusform>سحب %n زوار</numerusform>
                <numerusform>سحب %n زائرا</numerusform>
                <numerusform>سحب %n زائر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à décider</source>
            <translation>
                <numerusform>لا قرار مطلوبا</numerusform>
                <numerusform>شخص يجب البت في أمره</numerusform>
                <numerusform>شخصان يجب البت في أمرهما</numerusform>
                <numerusform>%n أشخاص يجب البت في أمرهم</numerusform>
                <numerusform>%n شخصا يجب البت في أمرهم</numerusform>
                <numerusform>%n شخص يجب البت في أمرهم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à loger</source>
            <translation>
                <numerusform>لا أحد للإيواء</numerusform>
                <numerusform>شخص واحد للإيواء</numerusform>
                <numerusform>شخصان للإيواء</numerusform>
                <numerusform>%n أشخاص للإيواء</numerusform>
                <numerusform>%n شخصا للإيواء</numerusform>
                <numerusform>%n شخص للإيواء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à régler</source>
            <translation>
                <numerusform>لا شيء للتسوية</numerusform>
                <numerusform>واحدة للتسوية</numerusform>
                <numerusform>اثنتان للتسوية</numerusform>
                <numerusform>%n للتسوية</numerusform>
                <numerusform>%n للتسوية</numerusform>
                <numerusform>%n للتسوية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n élément(s) seront effacés, de l'historique aussi. Ceci ne s'annule pas. Les copies de sécurité déjà faites les gardent jusqu'à leur remplacement.</source>
            <translation>
                <numerusform>لن يُمحى أي معطى. لا رجعة في ذلك. النسخ الاحتياطية السابقة تحتفظ بها إلى أن تُستبدل.</numerusform>
                <numerusform>سيُمحى معطى واحد، ومن السجل أيضاً. لا رجعة في ذلك. النسخ الاحتياطية السابقة تحتفظ بها إلى أن تُستبدل.</numerusform>
                <numerusform>سيُمحى معطيان، ومن السجل أيضاً. لا رجعة في ذلك. النسخ الاحتياطية السابقة تحتفظ بها إلى أن تُستبدل.</numerusform>
                <numerusform>ستُمحى %n معطيات، ومن السجل أيضاً. لا رجعة في ذلك. النسخ الاحتياطية السابقة تحتفظ بها إلى أن تُستبدل.</numerusform>
                <numerusform>سيُمحى %n معطى، ومن السجل أيضاً. لا رجعة في ذلك. النسخ الاحتياطية السابقة تحتفظ بها إلى أن تُستبدل.</numerusform>
                <numerusform>سيُمحى %n معطى، ومن السجل أيضاً. لا رجعة في ذلك. النسخ الاحتياطية السابقة تحتفظ بها إلى أن تُستبدل.</numerusform>
            </translation>
        </message>
        <message>
            <source>0 : cette disposition n'est pas possible</source>
            <translation>0: هذا الترتيب غير ممكن</translation>
        </message>
        <message>
            <source>0 : sans plafond</source>
            <translation>0: بدون سقف</translation>
        </message>
        <message>
            <source>01/09/2026</source>
            <translation>01/09/2026</translation>
        </message>
        <message>
            <source>06 12 34 56 78, ou +33… pour l'étranger</source>
            <translation>⁦06 12 34 56 78⁩، أو ⁦+33…⁩ للخارج</translation>
        </message>
        <message>
            <source>1 : pas du tout … 5 : tout à fait</source>
            <translation>1: إطلاقا … 5: تماما</translation>
        </message>
        <message>
            <source>1er</source>
            <translation>1</translation>
        </message>
        <message>
            <source>2 sem.</source>
            <translation>أسبوعان</translation>
        </message>
        <message>
            <source>3, ou une date</source>
            <translation>3، أو تاريخ</translation>
        </message>
        <message>
            <source>31/08/2027</source>
            <translation>31/08/2027</translation>
        </message>
        <message>
            <source>5/6, demain, lun, +3</source>
            <translation>⁦5/6⁩، غدا، الاثنين، ⁦+3⁩</translation>
        </message>
        <message>
            <source>5/6, lun, +3</source>
            <translation>⁦5/6⁩، الاثنين، ⁦+3⁩</translation>
        </message>
        <message>
            <source>A</source>
            <translation>غ</translation>
        </message>
        <message>
            <source>A besoin d'une chambre accessible</source>
            <translation>يلزم تخصيص غرفة بولوجيات</translation>
        </message>
        <message>
            <source>A demandé à ne pas prendre ce repas.</source>
            <translation>طلب عدم تناول هذه الوجبة.</translation>
        </message>
        <message>
            <source>Abandonner</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>الغياب</translation>
        </message>
        <message>
            <source>Absence (%)</source>
            <translation>الغياب (%)</translation>
        </message>
        <message>
            <source>Absence de {person} retirée</source>
            <translation>تم حذف غياب {person}</translation>
        </message>
        <message>
            <source>Absence du week-end</source>
            <translation>غياب نهاية الأسبوع</translation>
        </message>
        <message>
            <source>Absence à noter à partir de {hour}</source>
            <translation>يمكن تسجيل عدم الحضور ابتداء من {hour}</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>الغياب</translation>
        </message>
        <message>
            <source>Absent, ou venu</source>
            <translation>غائب أو حضر</translation>
        </message>
        <message>
            <source>Accepter</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Accessible</source>
            <translation>بولوجيات</translation>
        </message>
        <message>
            <source>Accessible (PMR)</source>
            <translation>ميسّرة الولوج</translation>
        </message>
        <message>
            <source>Accès</source>
            <translation>الولوج</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Action de formation</source>
            <translation>برنامج التكوين</translation>
        </message>
        <message>
            <source>Action {code} ajoutée</source>
            <translation>أُضيف البرنامج {code}</translation>
        </message>
        <message>
            <source>Action {code} corrigée</source>
            <translation>صُحح البرنامج {code}</translation>
        </message>
        <message>
            <source>Action {code} remise au catalogue</source>
            <translation>أُعيد البرنامج {code} إلى الدليل</translation>
        </message>
        <message>
            <source>Action {code} retirée du catalogue</source>
            <translation>سُحب البرنامج {code} من الدليل</translation>
        </message>
        <message>
            <source>Actions de formation</source>
            <translation>برامج التكوين</translation>
        </message>
        <message>
            <source>Actions depuis ce moment</source>
            <translation>العمليات منذ هذا الوقت</translation>
        </message>
        <message>
            <source>Affiches de porte</source>
            <translation>لافتات الأبواب</translation>
        </message>
        <message>
            <source>Affirmation</source>
            <translation>العبارة</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>المفكرة</translation>
        </message>
        <message>
            <source>Agrandir</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Aide</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Ajouter</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Ajouter l'année</source>
            <translation>إضافة السنة</translation>
        </message>
        <message>
            <source>Ajouter le critère</source>
            <translation>إضافة المعيار</translation>
        </message>
        <message>
            <source>Ajouter le membre</source>
            <translation>إضافة العضو</translation>
        </message>
        <message>
            <source>Ajouter le stand</source>
            <translation>إضافة الرواق</translation>
        </message>
        <message>
            <source>Ajouter les candidats</source>
            <translation>إضافة المترشحين</translation>
        </message>
        <message>
            <source>Ajouter un créneau</source>
            <translation>إضافة حصة</translation>
        </message>
        <message>
            <source>Ajouter un formateur</source>
            <translation>إضافة مكوّن</translation>
        </message>
        <message>
            <source>Ajouter une personne</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Ajoutez d'abord un partenaire</source>
            <translation>أضيفوا شريكا أولا</translation>
        </message>
        <message>
            <source>Aller au jour</source>
            <translation>الانتقال إلى يوم</translation>
        </message>
        <message>
            <source>Aller au prochain créneau à régler</source>
            <translation>الانتقال إلى الحصة التالية للتسوية</translation>
        </message>
        <message>
            <source>Alt+← et Alt+→ changent d'année</source>
            <translation>Alt+← و Alt+→ لتغيير السنة</translation>
        </message>
        <message>
            <source>Annoncer</source>
            <translation>إعلان</translation>
        </message>
        <message>
            <source>Annulations</source>
            <translation>عمليات التراجع</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>تراجع</translation>
        </message>
        <message numerus="yes">
            <source>Annuler %n créneau(x)</source>
            <translation>
                <numerusform>إلغاء الحصص</numerusform>
                <numerusform>إلغاء الحصة</numerusform>
                <numerusform>إلغاء الحصتين</numerusform>
                <numerusform>إلغاء %n حصص</numerusform>
                <numerusform>إلغاء %n حصة</numerusform>
                <numerusform>إلغاء %n حصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Annuler : {deed}</source>
            <translation>تراجع عن: {deed}</translation>
        </message>
        <message>
            <source>Annuler ce créneau</source>
            <translation>إلغاء هذه الحصة</translation>
        </message>
        <message>
            <source>Annuler ces séjours</source>
            <translation>إلغاء هذه الإقامات</translation>
        </message>
        <message>
            <source>Annuler cette action</source>
            <translation>التراجع عن هذه العملية</translation>
        </message>
        <message>
            <source>Annuler la dernière action</source>
            <translation>التراجع عن آخر عملية</translation>
        </message>
        <message>
            <source>Annuler la session</source>
            <translation>إلغاء الدورة</translation>
        </message>
        <message>
            <source>Annuler le séjour</source>
            <translation>إلغاء الإقامة</translation>
        </message>
        <message>
            <source>Annuler tout le groupe ({count})</source>
            <translation>إلغاء المجموعة كلها ({count})</translation>
        </message>
        <message>
            <source>Annuler {code} : ce qui suit</source>
            <translation>إلغاء الدورة {code}: ما يترتب</translation>
        </message>
        <message>
            <source>Annulé</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Annulé : {deed}</source>
            <translation>تم التراجع عن: {deed}</translation>
        </message>
        <message>
            <source>Année</source>
            <translation>سنة</translation>
        </message>
        <message>
            <source>Année de formation</source>
            <translation>سنة التكوين</translation>
        </message>
        <message>
            <source>Année précédente</source>
            <translation>السنة السابقة</translation>
        </message>
        <message>
            <source>Année suivante</source>
            <translation>السنة التالية</translation>
        </message>
        <message numerus="yes">
            <source>Année {name} : %n objectif(s)</source>
            <translation>
                <numerusform>السنة {name}: لا أهداف</numerusform>
                <numerusform>السنة {name}: هدف واحد</numerusform>
                <numerusform>السنة {name}: هدفان</numerusform>
                <numerusform>السنة {name}: %n أهداف</numerusform>
                <numerusform>السنة {name}: %n هدفًا</numerusform>
                <numerusform>السنة {name}: %n هدف</numerusform>
            </translation>
        </message>
        <message>
            <source>Année {name} ajoutée</source>
            <translation>أُضيفت السنة {name}</translation>
        </message>
        <message>
            <source>Années et objectifs</source>
            <translation>السنوات والأهداف</translation>
        </message>
        <message>
            <source>Apparence</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Appliquer</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Appréciation</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>Après</source>
            <translation>اللاحق</translation>
        </message>
        <message>
            <source>Après l'heure limite ({time})</source>
            <translation>بعد الساعة المحددة ({time})</translation>
        </message>
        <message>
            <source>Après le dernier séjour ; 0 : toujours</source>
            <translation>بعد آخر إقامة؛ 0: دائماً</translation>
        </message>
        <message>
            <source>Argument inconnu : {name}</source>
            <translation>وسيط غير معروف: ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Arrivé</source>
            <translation>تم الوصول</translation>
        </message>
        <message>
            <source>Arrivée</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Arrivée le</source>
            <translation>تاريخ الوصول</translation>
        </message>
        <message>
            <source>Arrivées</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Arrivées : {count} · déjà enregistrées : {done} · en retard : {late}</source>
            <translation>الوصول: {count} · المسجل منه: {done} · المتأخر: {late}</translation>
        </message>
        <message>
            <source>Arrêter</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Arrêté : rien n'est enregistré.</source>
            <translation>أُوقف: لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Assiettes</source>
            <translation>الأطباق</translation>
        </message>
        <message>
            <source>Atteint</source>
            <translation>نسبة الإنجاز</translation>
        </message>
        <message>
            <source>Atteint (%)</source>
            <translation>نسبة الإنجاز (%)</translation>
        </message>
        <message>
            <source>Attendez {hour} avant de noter une absence.</source>
            <translation>انتظر إلى غاية الساعة {hour} قبل تسجيل عدم الحضور.</translation>
        </message>
        <message>
            <source>Attendre aujourd'hui</source>
            <translation>انتظاره اليوم</translation>
        </message>
        <message>
            <source>Attendre demain</source>
            <translation>انتظاره غدًا</translation>
        </message>
        <message>
            <source>Attendu à aucun repas aujourd'hui.</source>
            <translation>غير منتظَر في أي وجبة اليوم.</translation>
        </message>
        <message>
            <source>Attendus</source>
            <translation>المنتظَرة</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>شهادة</translation>
        </message>
        <message>
            <source>Attestation de fin de formation</source>
            <translation>شهادة نهاية التكوين</translation>
        </message>
        <message>
            <source>Attestation de présence</source>
            <translation>شهادة حضور</translation>
        </message>
        <message>
            <source>Au moins 4 signes, puis Entrée ; il ne se relit pas</source>
            <translation>4 رموز على الأقل ثم Enter؛ لا يمكن قراءته بعد ذلك</translation>
        </message>
        <message>
            <source>Aucun bulletin : personne n'arrive ce jour.</source>
            <translation>لا بطاقات: لا أحد يصل في هذا اليوم.</translation>
        </message>
        <message>
            <source>Aucun candidat n'est encore inscrit à ce jury.</source>
            <translation>لم يسجل أي مترشح أمام هذه اللجنة بعد.</translation>
        </message>
        <message>
            <source>Aucun créneau. Ajoutez la première demi-journée (Inser).</source>
            <translation>لا حصص. أضف أول نصف يوم (Ins).</translation>
        </message>
        <message numerus="yes">
            <source>Aucun des %n documents ne s'imprime. Le dernier : {why}</source>
            <translation>
                <numerusform>لا وثيقة للطبع: {why}</numerusform>
                <numerusform>لا يمكن طبع الوثيقة: {why}</numerusform>
                <numerusform>لا يمكن طبع أي من الوثيقتين. الأخيرة: {why}</numerusform>
                <numerusform>لا يمكن طبع أي من الوثائق الـ%n. الأخيرة: {why}</numerusform>
                <numerusform>لا يمكن طبع أي من الوثائق الـ%n. الأخيرة: {why}</numerusform>
                <numerusform>لا يمكن طبع أي من الوثائق الـ%n. الأخيرة: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>Aucun document n'a pu être fait.</source>
            <translation>تعذر إعداد أي وثيقة.</translation>
        </message>
        <message>
            <source>Aucun départ ce jour-là.</source>
            <translation>لا مغادرة في هذا اليوم.</translation>
        </message>
        <message>
            <source>Aucun départ le {day}.</source>
            <translation>لا مغادرة يوم {day}.</translation>
        </message>
        <message>
            <source>Aucun formateur n'est encore désigné pour cette session.</source>
            <translation>لم يعين أي مكون لهذه الدورة بعد.</translation>
        </message>
        <message>
            <source>Aucun formateur ne correspond à « {who} ».</source>
            <translation>لا يوجد مكوّن يوافق «{who}».</translation>
        </message>
        <message>
            <source>Aucun lit ne convient du {arrival} au {departure} : les lits libres sont dans des chambres qui ne peuvent pas être partagées. Proposez un séjour en deux chambres.</source>
            <translation>لا يوجد سرير مناسب من {arrival} إلى {departure}: الأسرّة الشاغرة توجد في غرف لا يمكن تقاسمها. يمكن اقتراح إقامة في غرفتين.</translation>
        </message>
        <message>
            <source>Aucun repas n'est servi à cette heure.</source>
            <translation>لا تُقدَّم أي وجبة في هذه الساعة.</translation>
        </message>
        <message>
            <source>Aucun repas à cette heure</source>
            <translation>لا وجبة في هذه الساعة</translation>
        </message>
        <message>
            <source>Aucun régime ce jour-là.</source>
            <translation>لا حمية في ذلك اليوم.</translation>
        </message>
        <message>
            <source>Aucun séjour ces jours-ci : tracez des nuits sur un lit, ou importez une liste.</source>
            <translation>لا إقامة في هذه الأيام: ارسم ليالي على سرير، أو استورد لائحة.</translation>
        </message>
        <message>
            <source>Aucun séjour de cette réservation n'est encore à venir.</source>
            <translation>لم تبق في هذا الحجز أي إقامة مقبلة.</translation>
        </message>
        <message>
            <source>Aucun séjour. Réservez-en un avec S.</source>
            <translation>لا إقامة. احجز بالضغط على S.</translation>
        </message>
        <message>
            <source>Aucun visiteur encore : collez leur liste.</source>
            <translation>لا زوار بعد: الصق لائحتهم.</translation>
        </message>
        <message>
            <source>Aucun visiteur nouveau. Ligne {line} : {reason}.</source>
            <translation>لا زائر جديد. السطر {line}: {reason}.</translation>
        </message>
        <message>
            <source>Aucune année de formation n'est encore définie.</source>
            <translation>لم تُحدَّد أي سنة تكوين بعد.</translation>
        </message>
        <message>
            <source>Aucune année de formation ne s'appelle « {name} » ; il y a : {years}.</source>
            <translation>لا توجد سنة تكوين باسم «{name}»؛ السنوات الموجودة: {years}.</translation>
        </message>
        <message>
            <source>Aucune arrivée ce jour-là.</source>
            <translation>لا وصول في هذا اليوم.</translation>
        </message>
        <message>
            <source>Aucune arrivée le {day}.</source>
            <translation>لا وصول يوم {day}.</translation>
        </message>
        <message>
            <source>Aucune case vide : toutes les présences sont déjà notées.</source>
            <translation>لا توجد خانة فارغة: كل الحضور مسجَّل.</translation>
        </message>
        <message>
            <source>Aucune chambre de ce genre.</source>
            <translation>لا توجد غرف من هذا النوع.</translation>
        </message>
        <message>
            <source>Aucune chambre ne répond à ces filtres.</source>
            <translation>لا توجد غرفة تستجيب لهذه المرشّحات.</translation>
        </message>
        <message>
            <source>Aucune chambre à faire.</source>
            <translation>لا غرف للتنظيف.</translation>
        </message>
        <message>
            <source>Aucune colonne n'a été reconnue dans cette liste.</source>
            <translation>لم يُتعرّف على أي عمود في هذه اللائحة.</translation>
        </message>
        <message>
            <source>Aucune copie pour l'instant ; il s'en fait une chaque jour.</source>
            <translation>لا توجد نسخة احتياطية بعد؛ تُنجز نسخة كل يوم.</translation>
        </message>
        <message>
            <source>Aucune correction.</source>
            <translation>لا تصحيحات.</translation>
        </message>
        <message>
            <source>Aucune demi-journée de cours cette semaine.</source>
            <translation>لا دروس هذا الأسبوع.</translation>
        </message>
        <message>
            <source>Aucune demi-journée ou aucun inscrit : il n'y a rien à signer.</source>
            <translation>لا توجد فترات أو مسجلون: لا شيء للتوقيع.</translation>
        </message>
        <message>
            <source>Aucune fiche n'est encore saisie.</source>
            <translation>لم تدخل أي استمارة بعد.</translation>
        </message>
        <message>
            <source>Aucune imprimante n'est installée : le document sera gardé en PDF.</source>
            <translation>لا توجد طابعة مثبّتة: سيُحفظ المستند بصيغة PDF.</translation>
        </message>
        <message>
            <source>Aucune liste de personnes reconnue dans ce fichier : il faut une ligne de titres avec le nom et le prénom.</source>
            <translation>لم يتم التعرف على أي لائحة أشخاص في هذا الملف: يلزم سطر عناوين يتضمن الاسم العائلي والاسم الشخصي.</translation>
        </message>
        <message>
            <source>Aucune purge pour l'instant.</source>
            <translation>لا محو حتى الآن.</translation>
        </message>
        <message>
            <source>Aucune salle libre à cette heure</source>
            <translation>لا قاعة شاغرة في هذا الوقت</translation>
        </message>
        <message>
            <source>Aucune salle n'est occupée ce jour.</source>
            <translation>لا قاعة مستعملة في هذا اليوم.</translation>
        </message>
        <message numerus="yes">
            <source>Aucune salle ne convient pendant les %n demi-journée(s) : {rooms}</source>
            <translation>
                <numerusform>لا قاعة مناسبة: {rooms}</numerusform>
                <numerusform>لا قاعة مناسبة طوال نصف يوم واحد: {rooms}</numerusform>
                <numerusform>لا قاعة مناسبة طوال نصفي يوم: {rooms}</numerusform>
                <numerusform>لا قاعة مناسبة طوال %n أنصاف يوم: {rooms}</numerusform>
                <numerusform>لا قاعة مناسبة طوال %n نصف يوم: {rooms}</numerusform>
                <numerusform>لا قاعة مناسبة طوال %n نصف يوم: {rooms}</numerusform>
            </translation>
        </message>
        <message>
            <source>Aucune salle ne s'appelle « {name} » ; il y a : {rooms}.</source>
            <translation>لا توجد قاعة باسم «{name}»؛ القاعات الموجودة: {rooms}.</translation>
        </message>
        <message>
            <source>Aucune session ce jour-là.</source>
            <translation>لا دورة في هذا اليوم.</translation>
        </message>
        <message>
            <source>Aucune session ne porte le code « {code} ».</source>
            <translation>لا توجد دورة بالرمز «{code}».</translation>
        </message>
        <message>
            <source>Aucune session ne répond. Essayez le début du code, du titre ou d'un formateur.</source>
            <translation>لا دورة تطابق ما كُتب. جرّب بداية الرمز أو العنوان أو اسم مكوّن.</translation>
        </message>
        <message>
            <source>Aucune session sur ces jours. Créez-en une (Inser), ou voyez l'année (Ctrl+3).</source>
            <translation>لا دورة في هذه الأيام. أنشئ واحدة (Ins)، أو انظر إلى السنة (Ctrl+3).</translation>
        </message>
        <message>
            <source>Aucune session à cette date : il n'y a rien à imprimer.</source>
            <translation>لا توجد أي دورة في هذا التاريخ: لا شيء للطباعة.</translation>
        </message>
        <message>
            <source>Aucune session, ni suivie ni animée.</source>
            <translation>لا دورات، لا متابَعة ولا مؤطَّرة.</translation>
        </message>
        <message>
            <source>Aucune séance cette semaine ; {lodged}.</source>
            <translation>لا حصص هذا الأسبوع؛ {lodged}.</translation>
        </message>
        <message>
            <source>Aucune séance cette semaine.</source>
            <translation>لا حصص هذا الأسبوع.</translation>
        </message>
        <message>
            <source>Aujourd'hui</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Autoriser de nouveau</source>
            <translation>السماح من جديد</translation>
        </message>
        <message>
            <source>Autres</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Autres décisions</source>
            <translation>قرارات أخرى</translation>
        </message>
        <message>
            <source>Avant</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Avant le</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Avec</source>
            <translation>مع</translation>
        </message>
        <message>
            <source>Avec {codes}</source>
            <translation>مع {codes}</translation>
        </message>
        <message>
            <source>Avez-vous atteint vos objectifs ?</source>
            <translation>هل حققتم أهدافكم؟</translation>
        </message>
        <message>
            <source>Badge, ticket ou matricule</source>
            <translation>الشارة أو التذكرة أو رقم التأجير</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>الشارات</translation>
        </message>
        <message>
            <source>Badges A6</source>
            <translation>شارات A6</translation>
        </message>
        <message>
            <source>Badges des visiteurs</source>
            <translation>شارات الزوار</translation>
        </message>
        <message>
            <source>Base restaurée depuis {path}</source>
            <translation>تمت استعادة قاعدة البيانات من ⁨{path}⁩</translation>
        </message>
        <message>
            <source>Besoins</source>
            <translation>الاحتياجات</translation>
        </message>
        <message>
            <source>Bienvenue</source>
            <translation>مرحبا</translation>
        </message>
        <message>
            <source>Bilan JFP</source>
            <translation>حصيلة أيام التكوين (JFP)</translation>
        </message>
        <message>
            <source>Blocage de {rooms} du {arrival} au {departure} : {reason}</source>
            <translation>توقيف {rooms} عن الخدمة من {arrival} إلى {departure}: {reason}</translation>
        </message>
        <message>
            <source>Blocages</source>
            <translation>التوقيفات</translation>
        </message>
        <message>
            <source>Bloquer</source>
            <translation>وضع خارج الخدمة</translation>
        </message>
        <message>
            <source>Bloquer…</source>
            <translation>وضع خارج الخدمة…</translation>
        </message>
        <message>
            <source>Bloqué</source>
            <translation>خارج الخدمة</translation>
        </message>
        <message>
            <source>Bloqué du {arrival} au {departure}.</source>
            <translation>خارج الخدمة من {arrival} إلى {departure}.</translation>
        </message>
        <message>
            <source>Bloquée</source>
            <translation>خارج الخدمة</translation>
        </message>
        <message>
            <source>Bloquée : {reason}</source>
            <translation>خارج الخدمة: {reason}</translation>
        </message>
        <message>
            <source>Bloqués</source>
            <translation>موقوفة</translation>
        </message>
        <message>
            <source>Bon appétit</source>
            <translation>شهية طيبة</translation>
        </message>
        <message>
            <source>Borne</source>
            <translation>شاشة الاستقبال</translation>
        </message>
        <message>
            <source>Bulletin d'hébergement</source>
            <translation>بطاقة الإيواء</translation>
        </message>
        <message>
            <source>Bulletin individuel d'hébergement</source>
            <translation>البطاقة الفردية للإيواء</translation>
        </message>
        <message>
            <source>Bulletins individuels d'hébergement</source>
            <translation>البطاقات الفردية للإيواء</translation>
        </message>
        <message>
            <source>C'est la même personne</source>
            <translation>الشخص نفسه</translation>
        </message>
        <message>
            <source>CIN</source>
            <translation>البطاقة الوطنية</translation>
        </message>
        <message>
            <source>CIN de forme inhabituelle : {number}.</source>
            <translation>رقم بطاقة وطنية بصيغة غير معتادة: ⁨{number}⁩.</translation>
        </message>
        <message>
            <source>Cachet</source>
            <translation>الختم</translation>
        </message>
        <message>
            <source>Candidat</source>
            <translation>المترشح</translation>
        </message>
        <message>
            <source>Candidats</source>
            <translation>المترشحون</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Catalogue des actions</source>
            <translation>دليل البرامج</translation>
        </message>
        <message>
            <source>Catégorie</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Ce blocage est déjà terminé.</source>
            <translation>سبق أن انتهى هذا التوقيف عن الخدمة.</translation>
        </message>
        <message>
            <source>Ce candidat ou ce critère n'existe plus.</source>
            <translation>لم يعد هذا المترشح أو هذا المعيار موجودا.</translation>
        </message>
        <message>
            <source>Ce centre a déjà des salles : ajoutez-en une à la fois.</source>
            <translation>لهذا المركز قاعات من قبل: أضف القاعات واحدة واحدة.</translation>
        </message>
        <message>
            <source>Ce centre n'a pas encore de salle : ajoutez-les dans les réglages.</source>
            <translation>ليست لهذا المركز قاعات بعد: أضفها في الإعدادات.</translation>
        </message>
        <message>
            <source>Ce classeur binaire (.xlsb) ne peut pas être lu : enregistrez-le en .xlsx.</source>
            <translation>تتعذر قراءة هذا المصنف الثنائي (⁦.xlsb⁩): احفظه بصيغة ⁦.xlsx⁩.</translation>
        </message>
        <message>
            <source>Ce classeur est abîmé ou incomplet. Demandez qu'on vous l'envoie de nouveau, ou ouvrez-le dans Excel et enregistrez-le en .xlsx.</source>
            <translation>هذا المصنف تالف أو غير مكتمل. اطلب إرساله من جديد، أو افتحه في Excel واحفظه بصيغة ⁦.xlsx⁩.</translation>
        </message>
        <message>
            <source>Ce classeur est protégé par un mot de passe : ouvrez-le dans Excel, enregistrez-le sans mot de passe, puis importez-le.</source>
            <translation>هذا المصنف محمي بكلمة سر: افتحه في Excel واحفظه دون كلمة سر، ثم استورده.</translation>
        </message>
        <message>
            <source>Ce code n'est celui d'aucun badge ni d'aucun ticket.</source>
            <translation>هذا الرمز لا يعود إلى أي شارة ولا إلى أي تذكرة.</translation>
        </message>
        <message>
            <source>Ce créneau est annulé.</source>
            <translation>هذه الحصة ملغاة.</translation>
        </message>
        <message>
            <source>Ce créneau est déjà tenu seul.</source>
            <translation>هذه الحصة منفردة بالفعل.</translation>
        </message>
        <message>
            <source>Ce créneau est tenu avec un autre groupe : séparez-les d'abord.</source>
            <translation>هذه الحصة مشتركة مع مجموعة أخرى: افصلهما أولًا.</translation>
        </message>
        <message>
            <source>Ce créneau n'est pas annulé.</source>
            <translation>هذه الحصة غير ملغاة.</translation>
        </message>
        <message>
            <source>Ce créneau n'est plus dans {code} : rouvrez la feuille.</source>
            <translation>لم تعد هذه الحصة ضمن {code}: أعد فتح الورقة.</translation>
        </message>
        <message>
            <source>Ce fichier a plus de {most} colonnes : ce n'est pas une liste de personnes.</source>
            <translation>يحتوي هذا الملف على أكثر من {most} عمود: ليس لائحة أشخاص.</translation>
        </message>
        <message>
            <source>Ce fichier a plus de {most} lignes. Gardez les lignes de la liste, puis réessayez.</source>
            <translation>يحتوي هذا الملف على أكثر من {most} سطر. احتفظ بأسطر اللائحة فقط، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Ce fichier contient beaucoup trop de données pour une liste. Rien n'a été lu : copiez la liste seule dans un nouveau classeur.</source>
            <translation>يحتوي هذا الملف على معطيات أكثر بكثير من لائحة. لم يُقرأ أي شيء: انسخ اللائحة وحدها إلى مصنف جديد.</translation>
        </message>
        <message>
            <source>Ce fichier d'Office n'est pas un classeur : ce n'est pas une liste.</source>
            <translation>ملف Office هذا ليس مصنفا: ليس لائحة.</translation>
        </message>
        <message>
            <source>Ce fichier est un PDF : demandez la liste en classeur Excel.</source>
            <translation>هذا الملف بصيغة PDF: اطلب اللائحة في مصنف Excel.</translation>
        </message>
        <message>
            <source>Ce fichier est un document OpenDocument sans feuille de calcul, pas une liste.</source>
            <translation>هذا الملف وثيقة OpenDocument دون جدول حسابي، وليس لائحة.</translation>
        </message>
        <message>
            <source>Ce fichier est un document Word : copiez son tableau dans un classeur Excel.</source>
            <translation>هذا الملف وثيقة Word: انسخ الجدول الذي يتضمنه إلى مصنف Excel.</translation>
        </message>
        <message>
            <source>Ce fichier est un programme, pas une liste. Ne l'ouvrez pas.</source>
            <translation>هذا الملف برنامج وليس لائحة. لا تفتحه.</translation>
        </message>
        <message>
            <source>Ce fichier est un texte mis en page, pas une liste.</source>
            <translation>هذا الملف نص منسق وليس لائحة.</translation>
        </message>
        <message>
            <source>Ce fichier est une archive : sortez-en la liste, puis importez la liste elle-même.</source>
            <translation>هذا الملف أرشيف مضغوط: استخرج منه اللائحة، ثم استورد اللائحة نفسها.</translation>
        </message>
        <message>
            <source>Ce fichier est une image : demandez la liste en classeur Excel.</source>
            <translation>هذا الملف صورة: اطلب اللائحة في مصنف Excel.</translation>
        </message>
        <message>
            <source>Ce fichier est une présentation, pas une liste.</source>
            <translation>هذا الملف عرض تقديمي وليس لائحة.</translation>
        </message>
        <message>
            <source>Ce fichier n'est ni un classeur ni un texte : ce n'est pas une liste.</source>
            <translation>هذا الملف ليس مصنفا ولا نصا: ليس لائحة.</translation>
        </message>
        <message>
            <source>Ce groupe n'a plus de place sans nom à rendre.</source>
            <translation>لم يعد لهذه المجموعة أماكن بلا اسم لإعادتها.</translation>
        </message>
        <message>
            <source>Ce lit vient d'être pris par un autre poste. Choisissez-en un autre.</source>
            <translation>تم حجز هذا السرير للتو من مكتب آخر. اختر سريرا غيره.</translation>
        </message>
        <message>
            <source>Ce moment est encore à venir.</source>
            <translation>هذا الوقت لم يحن بعد.</translation>
        </message>
        <message>
            <source>Ce n'est pas le code.</source>
            <translation>ليس هذا هو الرمز.</translation>
        </message>
        <message>
            <source>Ce poste</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Ce que contient la colonne « {heading} »</source>
            <translation>محتوى العمود «{heading}»</translation>
        </message>
        <message>
            <source>Ce qui a été fait</source>
            <translation>ما تم فعله</translation>
        </message>
        <message>
            <source>Ce qui sera fait</source>
            <translation>ما سيتم</translation>
        </message>
        <message>
            <source>Ce qui suit</source>
            <translation>ما يترتب</translation>
        </message>
        <message>
            <source>Ce qui était commencé attend derrière cette porte.</source>
            <translation>ما بدأته ينتظرك خلف هذا الباب.</translation>
        </message>
        <message>
            <source>Ce repas n'est pas prévu aujourd'hui ({formula}).</source>
            <translation>هذه الوجبة غير مقررة اليوم ({formula}).</translation>
        </message>
        <message>
            <source>Ce stand n'existe plus.</source>
            <translation>لم يعد هذا الرواق موجودا.</translation>
        </message>
        <message>
            <source>Ce séjour est annulé ; rétablissez-le d'abord.</source>
            <translation>هذه الإقامة ملغاة؛ يجب استعادتها أولا.</translation>
        </message>
        <message>
            <source>Ce séjour est déjà annulé.</source>
            <translation>هذه الإقامة ملغاة من قبل.</translation>
        </message>
        <message>
            <source>Ce séjour est déjà marqué non venu.</source>
            <translation>سبق تسجيل عدم الحضور لهذه الإقامة.</translation>
        </message>
        <message>
            <source>Ce séjour est marqué non venu ; rétablissez-le d'abord.</source>
            <translation>سُجل عدم الحضور لهذه الإقامة؛ يجب استعادتها أولا.</translation>
        </message>
        <message>
            <source>Ce séjour est passé.</source>
            <translation>هذه الإقامة انقضت.</translation>
        </message>
        <message>
            <source>Ce séjour est terminé ou annulé.</source>
            <translation>هذه الإقامة منتهية أو ملغاة.</translation>
        </message>
        <message>
            <source>Ce séjour est terminé.</source>
            <translation>هذه الإقامة منتهية.</translation>
        </message>
        <message>
            <source>Ce séjour n'attend pas de chambre.</source>
            <translation>هذه الإقامة لا تنتظر غرفة.</translation>
        </message>
        <message>
            <source>Ce séjour n'est ni annulé ni marqué non venu.</source>
            <translation>هذه الإقامة غير ملغاة ولا تحمل علامة عدم الحضور.</translation>
        </message>
        <message>
            <source>Ce séjour n'est pas une option.</source>
            <translation>هذه الإقامة ليست حجزا مبدئيا.</translation>
        </message>
        <message numerus="yes">
            <source>Ce texte a %n caractère(s) ; il en faut {most} au plus pour tenir sur le papier.</source>
            <translation>
                <numerusform>هذا النص فارغ؛ والحد الأقصى {most} ليتسع له الورق.</numerusform>
                <numerusform>في هذا النص حرف واحد؛ والحد الأقصى {most} ليتسع له الورق.</numerusform>
                <numerusform>في هذا النص حرفان؛ والحد الأقصى {most} ليتسع له الورق.</numerusform>
                <numerusform>في هذا النص %n أحرف؛ والحد الأقصى {most} ليتسع له الورق.</numerusform>
                <numerusform>في هذا النص %n حرفًا؛ والحد الأقصى {most} ليتسع له الورق.</numerusform>
                <numerusform>في هذا النص %n حرف؛ والحد الأقصى {most} ليتسع له الورق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ce texte est déjà celui en vigueur.</source>
            <translation>هذا النص هو المعمول به حاليا.</translation>
        </message>
        <message>
            <source>Centre Desk a rencontré une erreur imprévue ; rien n'a été enregistré. Le détail est dans {path}.</source>
            <translation>صادف Centre Desk خطأ غير متوقع؛ لم يُحفظ أي شيء. التفاصيل في ⁨{path}⁩.</translation>
        </message>
        <message>
            <source>Centre Desk tient les chambres, les arrivées et les départs d'un centre. Décrivez le vôtre, ou regardez d'abord un centre inventé.</source>
            <translation>يتولى Centre Desk تدبير غرف المركز وعمليات الوصول والمغادرة. صف مركزك، أو اطلع أولا على مركز تجريبي.</translation>
        </message>
        <message numerus="yes">
            <source>Centre créé : {name}, %n chambre(s)</source>
            <translation>
                <numerusform>تم إنشاء المركز: {name}، دون غرف</numerusform>
                <numerusform>تم إنشاء المركز: {name}، غرفة واحدة</numerusform>
                <numerusform>تم إنشاء المركز: {name}، غرفتان</numerusform>
                <numerusform>تم إنشاء المركز: {name}، %n غرف</numerusform>
                <numerusform>تم إنشاء المركز: {name}، %n غرفة</numerusform>
                <numerusform>تم إنشاء المركز: {name}، %n غرفة</numerusform>
            </translation>
        </message>
        <message>
            <source>Centre de démonstration : {path}</source>
            <translation>مركز العرض التوضيحي: ⁨{path}⁩</translation>
        </message>
        <message numerus="yes">
            <source>Centre de démonstration créé : %n séjour(s)</source>
            <translation>
                <numerusform>أُنشئ مركز العرض التوضيحي دون أي إقامة</numerusform>
                <numerusform>أُنشئ مركز العرض التوضيحي: إقامة واحدة</numerusform>
                <numerusform>أُنشئ مركز العرض التوضيحي: إقامتان</numerusform>
                <numerusform>أُنشئ مركز العرض التوضيحي: %n إقامات</numerusform>
                <numerusform>أُنشئ مركز العرض التوضيحي: %n إقامة</numerusform>
                <numerusform>أُنشئ مركز العرض التوضيحي: %n إقامة</numerusform>
            </translation>
        </message>
        <message>
            <source>Ces créneaux sont déjà tenus ensemble.</source>
            <translation>هاتان الحصتان مشتركتان بالفعل.</translation>
        </message>
        <message>
            <source>Ces deux fiches sont déjà réunies.</source>
            <translation>سبق دمج هاتين البطاقتين.</translation>
        </message>
        <message>
            <source>Ces horaires n'existent plus.</source>
            <translation>لم تعد هذه المواقيت موجودة.</translation>
        </message>
        <message>
            <source>Ces invités ne sont plus annoncés.</source>
            <translation>لم يعد هؤلاء الضيوف معلَنين.</translation>
        </message>
        <message>
            <source>Ces jours ont déjà des horaires : {name}, du {first} au {last}.</source>
            <translation>لهذه الأيام أوقات من قبل: {name}، من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>Ces jours ont déjà leurs repas : {name}, du {first} au {last}.</source>
            <translation>لهذه الأيام وجباتها من قبل: {name}، من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>Ces renseignements servent à votre hébergement et, lorsqu'elle est exigée, à la déclaration des personnes hébergées. Ils ne sont communiqués qu'aux personnes habilitées. Conformément à la loi n° {law}, vous pouvez y accéder, les faire rectifier et, pour un motif légitime, vous opposer à leur traitement, en vous adressant à l'accueil du centre.</source>
            <translation>تُستعمل هذه المعلومات لإيوائكم، وعند الاقتضاء للتصريح بالأشخاص المقيمين، ولا تُسلَّم إلا للأشخاص المؤهلين. وطبقا للقانون رقم {law}، يحق لكم الاطلاع عليها وطلب تصحيحها والاعتراض على معالجتها لسبب مشروع، وذلك لدى مكتب الاستقبال بالمركز.</translation>
        </message>
        <message>
            <source>Cet étage n'a pas de lit pour {person} ; personne n'a été déplacé.</source>
            <translation>لا يوجد في هذا الطابق سرير لفائدة {person}؛ لم تُنقل أي إقامة.</translation>
        </message>
        <message>
            <source>Cette absence n'est pas notée.</source>
            <translation>هذا الغياب غير مسجل.</translation>
        </message>
        <message>
            <source>Cette action est déjà annulée.</source>
            <translation>سبق التراجع عن هذه العملية.</translation>
        </message>
        <message>
            <source>Cette action ne peut pas être annulée.</source>
            <translation>لا يمكن التراجع عن هذه العملية.</translation>
        </message>
        <message>
            <source>Cette action ne peut pas être rétablie.</source>
            <translation>لا يمكن إعادة هذه العملية.</translation>
        </message>
        <message>
            <source>Cette base contient déjà un centre : la démonstration demande une base neuve.</source>
            <translation>تحتوي قاعدة البيانات هذه على مركز من قبل: يتطلب العرض التوضيحي قاعدة جديدة.</translation>
        </message>
        <message>
            <source>Cette base est sur un serveur PostgreSQL : sauvegardez-la avec pg_dump.</source>
            <translation>توجد قاعدة البيانات هذه على خادم PostgreSQL: أنشئ نسختها الاحتياطية بواسطة pg_dump.</translation>
        </message>
        <message>
            <source>Cette chambre n'est pas accessible.</source>
            <translation>هذه الغرفة ليست بولوجيات.</translation>
        </message>
        <message>
            <source>Cette demande n'existe plus.</source>
            <translation>لم يعد هذا الطلب موجودا.</translation>
        </message>
        <message>
            <source>Cette demi-journée vient d'être prise par un autre poste. Choisissez-en une autre.</source>
            <translation>أُخذت هذه الفترة للتو من مكتب آخر. اختر غيرها.</translation>
        </message>
        <message>
            <source>Cette fermeture est déjà terminée.</source>
            <translation>انتهى هذا الإغلاق من قبل.</translation>
        </message>
        <message>
            <source>Cette fiche est anonyme. Cochez une case par ligne, de 1 (pas du tout d'accord) à 5 (tout à fait d'accord).</source>
            <translation>هذه الاستمارة مجهولة الاسم. ضعوا علامة واحدة في كل سطر، من 1 (لا أوافق إطلاقا) إلى 5 (أوافق تماما).</translation>
        </message>
        <message>
            <source>Cette fiche n'existe plus.</source>
            <translation>هذه البطاقة لم تعد موجودة.</translation>
        </message>
        <message>
            <source>Cette ligne a déjà été importée.</source>
            <translation>سبق استيراد هذا السطر.</translation>
        </message>
        <message>
            <source>Cette ligne n'existe plus.</source>
            <translation>لم يعد هذا السطر موجودا.</translation>
        </message>
        <message>
            <source>Cette liste a ses titres, mais aucune personne en dessous.</source>
            <translation>تتضمن هذه اللائحة العناوين، لكن دون أي شخص تحتها.</translation>
        </message>
        <message>
            <source>Cette liste n'est plus importée.</source>
            <translation>لم تعد هذه اللائحة مستوردة.</translation>
        </message>
        <message>
            <source>Cette personne a {on_site} demi-journée(s) sur place et {distance} à distance : on ne peut pas en retirer davantage.</source>
            <translation>لهذا الشخص {on_site} من أنصاف الأيام حضورياً و{distance} عن بُعد: لا يمكن خصم أكثر من ذلك.</translation>
        </message>
        <message>
            <source>Cette personne n'est pas inscrite à {code} : inscrivez-la d'abord.</source>
            <translation>هذا الشخص غير مسجَّل في {code}: سجّله أولاً.</translation>
        </message>
        <message>
            <source>Cette personne n'est plus dans l'annuaire.</source>
            <translation>لم يعد هذا الشخص في الدليل.</translation>
        </message>
        <message>
            <source>Cette place a déjà un nom.</source>
            <translation>هذا المكان مخصص باسم من قبل.</translation>
        </message>
        <message>
            <source>Cette session n'a pas encore de créneaux : ajoutez-les dans « Créneaux ».</source>
            <translation>ليست لهذه الدورة حصص بعد: أضفها في «الحصص».</translation>
        </message>
        <message>
            <source>Cette session n'existe plus.</source>
            <translation>لم تعد هذه الدورة موجودة.</translation>
        </message>
        <message>
            <source>Ch.</source>
            <translation>الغرفة</translation>
        </message>
        <message>
            <source>Chambre</source>
            <translation>الغرفة</translation>
        </message>
        <message>
            <source>Chambre accessible</source>
            <translation>غرفة بولوجيات</translation>
        </message>
        <message>
            <source>Chambre verrouillée</source>
            <translation>غرفة مثبتة</translation>
        </message>
        <message>
            <source>Chambre {room}</source>
            <translation>الغرفة {room}</translation>
        </message>
        <message>
            <source>Chambre {room} : {why}</source>
            <translation>الغرفة {room}: {why}</translation>
        </message>
        <message>
            <source>Chambre {room} ajoutée</source>
            <translation>أضيفت الغرفة {room}</translation>
        </message>
        <message>
            <source>Chambre {room} contrôlée</source>
            <translation>تمت مراقبة الغرفة {room}</translation>
        </message>
        <message>
            <source>Chambre {room} corrigée</source>
            <translation>صُححت الغرفة {room}</translation>
        </message>
        <message>
            <source>Chambre {room} en cours de nettoyage</source>
            <translation>الغرفة {room} قيد التنظيف</translation>
        </message>
        <message>
            <source>Chambre {room} propre</source>
            <translation>الغرفة {room} نظيفة</translation>
        </message>
        <message>
            <source>Chambre {room} remise en service</source>
            <translation>أعيدت الغرفة {room} إلى الخدمة</translation>
        </message>
        <message>
            <source>Chambre {room} rendue</source>
            <translation>أعيدت الغرفة {room} إلى الخدمة</translation>
        </message>
        <message>
            <source>Chambre {room} rendue le {until} ({reason})</source>
            <translation>تعود الغرفة {room} إلى الخدمة يوم {until} ({reason})</translation>
        </message>
        <message>
            <source>Chambre {room} retirée</source>
            <translation>أُخرجت الغرفة {room} من الخدمة</translation>
        </message>
        <message>
            <source>Chambre {room} à nettoyer</source>
            <translation>الغرفة {room} للتنظيف</translation>
        </message>
        <message>
            <source>Chambres</source>
            <translation>الغرف</translation>
        </message>
        <message>
            <source>Chambres doubles par étage</source>
            <translation>عدد الغرف المزدوجة في كل طابق</translation>
        </message>
        <message>
            <source>Chambres du centre</source>
            <translation>غرف المركز</translation>
        </message>
        <message>
            <source>Chambres du jour</source>
            <translation>غرف اليوم</translation>
        </message>
        <message>
            <source>Chambres faites</source>
            <translation>الغرف المنجزة</translation>
        </message>
        <message>
            <source>Chambres simples par étage</source>
            <translation>عدد الغرف الفردية في كل طابق</translation>
        </message>
        <message>
            <source>Chambres {room} et {other} échangées du {arrival} au {departure}</source>
            <translation>تم تبادل الغرفتين {room} و{other} من {arrival} إلى {departure}</translation>
        </message>
        <message>
            <source>Chambres {room} et {other} échangées du {arrival} au {departure} malgré « ne pas déplacer »</source>
            <translation>تم تبادل الغرفتين {room} و{other} من {arrival} إلى {departure} رغم «عدم النقل»</translation>
        </message>
        <message>
            <source>Champ</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Champs : un clic les met au curseur</source>
            <translation>الحقول: نقرة تضعها عند المؤشر</translation>
        </message>
        <message>
            <source>Changement de chambre</source>
            <translation>تغيير الغرفة</translation>
        </message>
        <message>
            <source>Changer de chambre</source>
            <translation>تغيير الغرفة</translation>
        </message>
        <message>
            <source>Changer les dates</source>
            <translation>تغيير التواريخ</translation>
        </message>
        <message>
            <source>Chaque créneau à venir a déjà la meilleure salle.</source>
            <translation>لكل حصة قادمة أفضل قاعة بالفعل.</translation>
        </message>
        <message>
            <source>Chaque session a déjà la salle proposée.</source>
            <translation>لكل دورة القاعة المقترحة من قبل.</translation>
        </message>
        <message>
            <source>Chercher</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Chercher un visiteur</source>
            <translation>البحث عن زائر</translation>
        </message>
        <message>
            <source>Chercher une personne</source>
            <translation>البحث عن شخص</translation>
        </message>
        <message>
            <source>Chercher une session</source>
            <translation>البحث عن دورة</translation>
        </message>
        <message>
            <source>Chercher…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>Chevalets</source>
            <translation>بطاقات الأسماء</translation>
        </message>
        <message>
            <source>Choisir ce code</source>
            <translation>اختيار هذا الرمز</translation>
        </message>
        <message>
            <source>Choisir ce délai</source>
            <translation>اختيار هذه المهلة</translation>
        </message>
        <message>
            <source>Choisir le code de la borne</source>
            <translation>اختيار رمز الشاشة</translation>
        </message>
        <message>
            <source>Choisir le dossier</source>
            <translation>اختيار المجلد</translation>
        </message>
        <message>
            <source>Choisir le dossier des documents</source>
            <translation>اختيار مجلد الوثائق</translation>
        </message>
        <message>
            <source>Choisir un fichier…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Choisir une liste</source>
            <translation>اختيار لائحة</translation>
        </message>
        <message>
            <source>Choisissez au moins une case.</source>
            <translation>اختر خانة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Choisissez au moins une chambre.</source>
            <translation>اختر غرفة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Choisissez au moins une demi-journée ouverte.</source>
            <translation>اختر نصف يوم مفتوح واحدا على الأقل.</translation>
        </message>
        <message>
            <source>Choisissez au moins une nuit.</source>
            <translation>اختر ليلة مبيت واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Choisissez au moins une personne.</source>
            <translation>اختر شخصًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Choisissez deux chambres différentes.</source>
            <translation>اختر غرفتين مختلفتين.</translation>
        </message>
        <message>
            <source>Choisissez deux séjours différents.</source>
            <translation>اختر إقامتين مختلفتين.</translation>
        </message>
        <message>
            <source>Choisissez le repas.</source>
            <translation>اختر الوجبة.</translation>
        </message>
        <message>
            <source>Choisissez un participant pour voir le texte.</source>
            <translation>اختر مشاركا لمعاينة النص.</translation>
        </message>
        <message>
            <source>Choisissez un repas</source>
            <translation>اختر وجبة</translation>
        </message>
        <message>
            <source>Choisissez une formule.</source>
            <translation>اختر صيغة.</translation>
        </message>
        <message>
            <source>Choisissez une personne.</source>
            <translation>اختر شخصا.</translation>
        </message>
        <message>
            <source>Clair</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Clore la session</source>
            <translation>إقفال الدورة</translation>
        </message>
        <message>
            <source>Cocher pour le faire avec d'autres</source>
            <translation>حدِّدها لإعدادها مع غيرها</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Code de la borne choisi</source>
            <translation>اختير رمز الشاشة</translation>
        </message>
        <message>
            <source>Code de session</source>
            <translation>رمز الدورة</translation>
        </message>
        <message>
            <source>Code illisible : présentez-le de nouveau.</source>
            <translation>الرمز غير مقروء: قدِّمه من جديد.</translation>
        </message>
        <message>
            <source>Code ou titre de la session</source>
            <translation>رمز الدورة أو عنوانها</translation>
        </message>
        <message>
            <source>Code, titre, formateur…</source>
            <translation>الرمز، العنوان، المكوّن…</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>المعامل</translation>
        </message>
        <message>
            <source>Coller une liste</source>
            <translation>لصق لائحة</translation>
        </message>
        <message>
            <source>Collez au moins une ligne : nom ; organisme ; téléphone.</source>
            <translation>ألصقوا سطرا واحدا على الأقل: الاسم؛ الهيئة؛ الهاتف.</translation>
        </message>
        <message>
            <source>Colonne {number}</source>
            <translation>العمود {number}</translation>
        </message>
        <message>
            <source>Colonnes</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Colonnes reconnues</source>
            <translation>الأعمدة المتعرف عليها</translation>
        </message>
        <message>
            <source>Combien d'invités</source>
            <translation>عدد الضيوف</translation>
        </message>
        <message>
            <source>Commande incomprise ({message})</source>
            <translation>أمر غير مفهوم (⁨{message}⁩)</translation>
        </message>
        <message>
            <source>Commander</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Comme le système</source>
            <translation>حسب النظام</translation>
        </message>
        <message>
            <source>Commentaire</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Commentaires</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Confirmer</source>
            <translation>تأكيد</translation>
        </message>
        <message>
            <source>Confirmé</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>Conflit : ce lit est demandé deux fois</source>
            <translation>تعارض: هذا السرير مطلوب مرتين</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>جهة الاتصال</translation>
        </message>
        <message>
            <source>Contrôlée</source>
            <translation>تمت مراقبتها</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>الاتفاقية</translation>
        </message>
        <message>
            <source>Convention {reference} enregistrée</source>
            <translation>حُفظت الاتفاقية {reference}</translation>
        </message>
        <message>
            <source>Conventions</source>
            <translation>الاتفاقيات</translation>
        </message>
        <message>
            <source>Convocation</source>
            <translation>استدعاء</translation>
        </message>
        <message>
            <source>Convocations</source>
            <translation>الاستدعاءات</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Copie</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Copie faite et vérifiée : {file}</source>
            <translation>تم إنجاز النسخة الاحتياطية والتحقق منها: ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Copie remise en place : {file}</source>
            <translation>أعيدت النسخة: {file}</translation>
        </message>
        <message>
            <source>Copier</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copier les lignes pour les coller ailleurs</source>
            <translation>نسخ الأسطر للصقها في مكان آخر</translation>
        </message>
        <message>
            <source>Copies de sécurité</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Copies gardées</source>
            <translation>النسخ المحفوظة</translation>
        </message>
        <message>
            <source>Corrections des JFP</source>
            <translation>تصحيحات أيام التكوين المهني</translation>
        </message>
        <message>
            <source>Corrections signées</source>
            <translation>التصحيحات الموقعة</translation>
        </message>
        <message>
            <source>Corriger</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Corriger {code}</source>
            <translation>تصحيح {code}</translation>
        </message>
        <message>
            <source>Couleur</source>
            <translation>بالألوان</translation>
        </message>
        <message>
            <source>Couleur selon l'état du séjour</source>
            <translation>اللون حسب حالة الإقامة</translation>
        </message>
        <message>
            <source>Critère</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Critères</source>
            <translation>المعايير</translation>
        </message>
        <message>
            <source>Critères : {criteria}</source>
            <translation>المعايير: {criteria}</translation>
        </message>
        <message>
            <source>Créer</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source>Créer le centre</source>
            <translation>إنشاء المركز</translation>
        </message>
        <message>
            <source>Créneau ajouté</source>
            <translation>حصة مضافة</translation>
        </message>
        <message>
            <source>Créneau annulé</source>
            <translation>حصة ملغاة</translation>
        </message>
        <message>
            <source>Créneau déplacé</source>
            <translation>حصة منقولة</translation>
        </message>
        <message>
            <source>Créneau gardé</source>
            <translation>حصة محتفظ بها</translation>
        </message>
        <message>
            <source>Créneaux</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <source>Cuisine</source>
            <translation>المطبخ</translation>
        </message>
        <message>
            <source>D'autres personnes répondent : continuez à taper.</source>
            <translation>هناك أشخاص آخرون: واصلوا الكتابة.</translation>
        </message>
        <message>
            <source>D'autres saisies s'appuient sur ces données : annulez-les d'abord.</source>
            <translation>توجد إدخالات أخرى مبنية على هذه المعطيات: يجب التراجع عنها أولا.</translation>
        </message>
        <message>
            <source>Dans un dossier</source>
            <translation>في مجلد</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Date de naissance</source>
            <translation>تاريخ الازدياد</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <source>Dates et heures</source>
            <translation>التواريخ والأوقات</translation>
        </message>
        <message>
            <source>Dates gênées : {dates}. {why} Sautez-les ou choisissez un autre lit.</source>
            <translation>تواريخ غير ممكنة: {dates}. {why} يمكن تخطيها أو اختيار سرير آخر.</translation>
        </message>
        <message>
            <source>De 0 à {most} invités servis.</source>
            <translation>من 0 إلى {most} من الضيوف الذين قُدِّمت لهم الوجبة.</translation>
        </message>
        <message>
            <source>De 1 à {most} invités extérieurs à la fois.</source>
            <translation>من 1 إلى {most} من الضيوف الخارجيين في المرة الواحدة.</translation>
        </message>
        <message>
            <source>Demande</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Demandez entre quelques semaines et {most} ans de démonstration.</source>
            <translation>اطلب عرضا توضيحيا تتراوح مدته بين بضعة أسابيع و{most} سنة.</translation>
        </message>
        <message>
            <source>Demi-journée</source>
            <translation>نصف اليوم</translation>
        </message>
        <message>
            <source>Demi-journées</source>
            <translation>أنصاف الأيام</translation>
        </message>
        <message>
            <source>Depuis</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Dernier jour</source>
            <translation>آخر يوم</translation>
        </message>
        <message>
            <source>Dernière fiche de la cuisine : {day} à {time}. Les écarts depuis sont marqués.</source>
            <translation>آخر ورقة للمطبخ: {day} على الساعة {time}. الفروق منذ ذلك معلمة.</translation>
        </message>
        <message numerus="yes">
            <source>Dernière purge : {day}, {actor}, %n élément(s).</source>
            <translation>
                <numerusform>آخر محو: {day}، {actor}، لا شيء.</numerusform>
                <numerusform>آخر محو: {day}، {actor}، معطى واحد.</numerusform>
                <numerusform>آخر محو: {day}، {actor}، معطيان.</numerusform>
                <numerusform>آخر محو: {day}، {actor}، %n معطيات.</numerusform>
                <numerusform>آخر محو: {day}، {actor}، %n معطى.</numerusform>
                <numerusform>آخر محو: {day}، {actor}، %n معطى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Descendre</source>
            <translation>إنزال</translation>
        </message>
        <message>
            <source>Deux chambres portent le numéro {room}.</source>
            <translation>تحمل غرفتان الرقم {room}.</translation>
        </message>
        <message>
            <source>Deux groupes ne sont ensemble qu'à la même demi-journée et de la même façon.</source>
            <translation>لا تجتمع مجموعتان إلا في نصف اليوم نفسه وبالطريقة نفسها.</translation>
        </message>
        <message>
            <source>Deux objectifs portent sur la même chose.</source>
            <translation>هدفان يخصان الشيء نفسه.</translation>
        </message>
        <message>
            <source>Deux semaines</source>
            <translation>أسبوعان</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>المديرية</translation>
        </message>
        <message>
            <source>Direction régionale</source>
            <translation>المديرية الجهوية</translation>
        </message>
        <message>
            <source>Disposition de la salle</source>
            <translation>ترتيب القاعة</translation>
        </message>
        <message>
            <source>Dites en quelques mots qui sont ces invités.</source>
            <translation>قل في بضع كلمات من هم هؤلاء الضيوف.</translation>
        </message>
        <message>
            <source>Dites jusqu'à quand : ven, 5/6 ou 3 nuits.</source>
            <translation>حدد إلى متى: الجمعة، ⁦5/6⁩ أو 3 ليال.</translation>
        </message>
        <message>
            <source>Dites pourquoi, en un mot.</source>
            <translation>بيّن السبب في كلمة.</translation>
        </message>
        <message>
            <source>Dites à côté laquelle contient le nom, puis les autres. C'est retenu à l'importation pour toutes les listes qui ont les mêmes titres.</source>
            <translation>حدّدوا جانبًا العمود الذي يحتوي على الاسم العائلي، ثم الأعمدة الأخرى. يُحفظ ذلك عند الاستيراد لكل اللوائح التي لها العناوين نفسها.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Documents faits</source>
            <translation>الوثائق المعدّة</translation>
        </message>
        <message>
            <source>Documents préparés</source>
            <translation>الوثائق المُعدّة</translation>
        </message>
        <message>
            <source>Donner ce code</source>
            <translation>إعطاء هذا الرمز</translation>
        </message>
        <message>
            <source>Donner une chambre</source>
            <translation>تخصيص غرفة</translation>
        </message>
        <message>
            <source>Donnez l'adresse de « {title} ».</source>
            <translation>أدخل عنوان «{title}».</translation>
        </message>
        <message>
            <source>Donnez la référence de la convention.</source>
            <translation>أدخل مرجع الاتفاقية.</translation>
        </message>
        <message>
            <source>Donnez le code d'une session.</source>
            <translation>أدخلوا رمز دورة.</translation>
        </message>
        <message>
            <source>Donnez un code.</source>
            <translation>أدخل رمزًا.</translation>
        </message>
        <message>
            <source>Donnez un nom au centre.</source>
            <translation>أعط اسما للمركز.</translation>
        </message>
        <message>
            <source>Donnez un nom au jour férié.</source>
            <translation>أعط اسما ليوم العطلة.</translation>
        </message>
        <message>
            <source>Donnez un nom au partenaire.</source>
            <translation>أدخل اسم الشريك.</translation>
        </message>
        <message>
            <source>Donnez un nom à ces horaires.</source>
            <translation>أعط هذه الأوقات اسما.</translation>
        </message>
        <message>
            <source>Donnez un nom à l'exposant.</source>
            <translation>أعطوا العارض اسما.</translation>
        </message>
        <message>
            <source>Donnez un nom à la salle.</source>
            <translation>أعط القاعة اسما.</translation>
        </message>
        <message>
            <source>Donnez un nom.</source>
            <translation>أعطوا اسما.</translation>
        </message>
        <message>
            <source>Donnez un nombre de mois, de 0 (garder) à {most}.</source>
            <translation>اكتب عدداً من الأشهر، من 0 (حفظ دائم) إلى {most}.</translation>
        </message>
        <message>
            <source>Donnez un numéro à la chambre.</source>
            <translation>أعط رقما للغرفة.</translation>
        </message>
        <message>
            <source>Donnez un titre.</source>
            <translation>أدخل عنوانًا.</translation>
        </message>
        <message>
            <source>Donnée</source>
            <translation>المعطى</translation>
        </message>
        <message>
            <source>Données : {folder}</source>
            <translation>البيانات: {folder}</translation>
        </message>
        <message>
            <source>Données conservées</source>
            <translation>المعطيات المحفوظة</translation>
        </message>
        <message numerus="yes">
            <source>Données effacées : %n élément(s)</source>
            <translation>
                <numerusform>لم يُمحَ أي معطى</numerusform>
                <numerusform>مُحي معطى واحد</numerusform>
                <numerusform>مُحي معطيان</numerusform>
                <numerusform>مُحيت %n معطيات</numerusform>
                <numerusform>مُحي %n معطى</numerusform>
                <numerusform>مُحي %n معطى</numerusform>
            </translation>
        </message>
        <message>
            <source>Dont accessibles, par étage</source>
            <translation>منها بولوجيات، في كل طابق</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>مزدوجة</translation>
        </message>
        <message>
            <source>Doubles</source>
            <translation>المزدوجة</translation>
        </message>
        <message>
            <source>Doublons</source>
            <translation>المكررون</translation>
        </message>
        <message>
            <source>Du {arrival} au {departure} : plus d'un an. Vérifiez l'année.</source>
            <translation>من {arrival} إلى {departure}: أكثر من سنة. تحقق من السنة.</translation>
        </message>
        <message>
            <source>Du {first} au {last} : plus d'un an. Vérifiez l'année.</source>
            <translation>من {first} إلى {last}: أكثر من سنة. تحقق من السنة.</translation>
        </message>
        <message>
            <source>Durée</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Début</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Décochez pour laisser les chambres comme elles sont</source>
            <translation>أزل العلامة لترك الغرف كما هي</translation>
        </message>
        <message>
            <source>Décrire mon centre</source>
            <translation>وصف مركزي</translation>
        </message>
        <message>
            <source>Déjà dans la maison : l'arrivée est enregistrée.</source>
            <translation>تم تسجيل الوصول من قبل.</translation>
        </message>
        <message>
            <source>Déjà servi à {time}.</source>
            <translation>قُدِّمت الوجبة من قبل على الساعة {time}.</translation>
        </message>
        <message>
            <source>Délais de conservation</source>
            <translation>مدد الحفظ</translation>
        </message>
        <message>
            <source>Départ</source>
            <translation>المغادرة</translation>
        </message>
        <message>
            <source>Départ et arrivée</source>
            <translation>مغادرة ووصول</translation>
        </message>
        <message>
            <source>Départ et arrivée : {turnover} · départs : {departure} · arrivées : {arrival} · séjours : {stayover} · à vérifier : {check} · bloquées : {blocked} · rien : {none}</source>
            <translation>مغادرة ووصول: {turnover} · مغادرة: {departure} · وصول: {arrival} · إقامة: {stayover} · للتحقق: {check} · خارج الخدمة: {blocked} · لا شيء: {none}</translation>
        </message>
        <message>
            <source>Départ ou nuits</source>
            <translation>المغادرة أو عدد الليالي</translation>
        </message>
        <message>
            <source>Départ prévu le</source>
            <translation>تاريخ المغادرة المتوقع</translation>
        </message>
        <message>
            <source>Départs</source>
            <translation>المغادرة</translation>
        </message>
        <message>
            <source>Départs : {count} · déjà enregistrés : {done} · en retard : {late}</source>
            <translation>المغادرة: {count} · المسجلة منها: {done} · المتأخرة: {late}</translation>
        </message>
        <message>
            <source>Déplacer au</source>
            <translation>نقل إلى</translation>
        </message>
        <message>
            <source>Déplacer à ce jour</source>
            <translation>نقل إلى هذا اليوم</translation>
        </message>
        <message>
            <source>Déposez ici la liste reçue par courriel</source>
            <translation>ضع هنا اللائحة المتوصل بها بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>Dépouillement de l'évaluation</source>
            <translation>نتائج التقييم</translation>
        </message>
        <message>
            <source>Désister</source>
            <translation>انسحاب</translation>
        </message>
        <message>
            <source>E</source>
            <translation>م</translation>
        </message>
        <message>
            <source>Effacer</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Effacer ce qui a fait son temps…</source>
            <translation>محو ما انقضت مدته…</translation>
        </message>
        <message>
            <source>Effacer définitivement</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <source>En JFP : une demi-journée suivie en vaut un demi. L'autoformation, les formateurs, les événements et les jurys ne comptent pas.</source>
            <translation>بأيام التكوين (JFP): نصف يوم متابَع يساوي نصفاً. لا يُحتسب التكوين الذاتي ولا المكوّنون ولا التظاهرات ولا لجان التحكيم.</translation>
        </message>
        <message>
            <source>En arabe</source>
            <translation>بالعربية</translation>
        </message>
        <message>
            <source>En cours</source>
            <translation>جارية</translation>
        </message>
        <message>
            <source>En retard : à décider</source>
            <translation>تأخر: يجب البت</translation>
        </message>
        <message>
            <source>En service</source>
            <translation>في الخدمة</translation>
        </message>
        <message>
            <source>En un fichier</source>
            <translation>في ملف واحد</translation>
        </message>
        <message>
            <source>Enfants de moins de 18 ans</source>
            <translation>عدد الأطفال دون 18 سنة</translation>
        </message>
        <message>
            <source>Enlever</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Enregistrer</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Enregistrer chaque document dans un dossier</source>
            <translation>حفظ كل وثيقة في مجلد</translation>
        </message>
        <message>
            <source>Enregistrer en classeur</source>
            <translation>حفظ في مصنف</translation>
        </message>
        <message>
            <source>Enregistrer l'agenda</source>
            <translation>حفظ المفكرة</translation>
        </message>
        <message>
            <source>Enregistrer l'agenda pour Outlook, Google ou Apple (.ics)</source>
            <translation>حفظ المفكرة لأجل Outlook أو Google أو Apple ‏(.ics)</translation>
        </message>
        <message>
            <source>Enregistrer la fiche</source>
            <translation>حفظ الاستمارة</translation>
        </message>
        <message>
            <source>Enregistrer le document</source>
            <translation>حفظ الوثيقة</translation>
        </message>
        <message>
            <source>Enregistrer le dossier</source>
            <translation>حفظ الملف الكامل</translation>
        </message>
        <message>
            <source>Enregistré : {file}</source>
            <translation>تم حفظ: ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Ensuite</source>
            <translation>بعد ذلك</translation>
        </message>
        <message>
            <source>Entre</source>
            <translation>وصول</translation>
        </message>
        <message>
            <source>Entre 0 et {most} demi-journées.</source>
            <translation>بين 0 و{most} نصف يوم.</translation>
        </message>
        <message>
            <source>Entre 1 et {most} places.</source>
            <translation>بين 1 و{most} مقعد.</translation>
        </message>
        <message>
            <source>Entrée</source>
            <translation>الدخول</translation>
        </message>
        <message>
            <source>Entrée : badge scanné ou code</source>
            <translation>الدخول: الشارة الممسوحة أو الرمز</translation>
        </message>
        <message>
            <source>Entrée pour enregistrer</source>
            <translation>مفتاح الإدخال للحفظ</translation>
        </message>
        <message>
            <source>Entrée prend la salle</source>
            <translation>Enter يأخذ القاعة</translation>
        </message>
        <message>
            <source>Envoyé à {printer}.</source>
            <translation>أُرسل إلى {printer}.</translation>
        </message>
        <message>
            <source>Espace coche ou décoche</source>
            <translation>مفتاح المسافة يضع العلامة أو يزيلها</translation>
        </message>
        <message>
            <source>Espace décide d'une personne, ce bouton de toutes</source>
            <translation>مفتاح المسافة يقرر بشأن شخص واحد، وهذا الزر بشأن الجميع</translation>
        </message>
        <message>
            <source>Excel, LibreOffice, CSV ou page web : rien n'est enregistré d'abord.</source>
            <translation>ملف Excel أو LibreOffice أو CSV أو صفحة ويب: لا يُحفظ أي شيء في البداية.</translation>
        </message>
        <message>
            <source>Excusé : indiquez le motif.</source>
            <translation>غياب مبرَّر: اذكر السبب.</translation>
        </message>
        <message>
            <source>Exemplaires</source>
            <translation>عدد النسخ</translation>
        </message>
        <message>
            <source>Exporter</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Exporter la fiche</source>
            <translation>تصدير الملف</translation>
        </message>
        <message>
            <source>Exporter la liste</source>
            <translation>تصدير القائمة</translation>
        </message>
        <message>
            <source>Exposant</source>
            <translation>العارض</translation>
        </message>
        <message>
            <source>Extérieurs</source>
            <translation>خارجيون</translation>
        </message>
        <message>
            <source>Faire quand même</source>
            <translation>المتابعة رغم ذلك</translation>
        </message>
        <message>
            <source>Faire une copie maintenant</source>
            <translation>إنجاز نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Fait à {city}, le {day}</source>
            <translation>حرر بـ{city}، {day}</translation>
        </message>
        <message>
            <source>Faite le</source>
            <translation>أنجزت في</translation>
        </message>
        <message>
            <source>Femme</source>
            <translation>امرأة</translation>
        </message>
        <message>
            <source>Femmes</source>
            <translation>نساء</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Fermer la salle</source>
            <translation>إغلاق القاعة</translation>
        </message>
        <message>
            <source>Fermée : {reason}</source>
            <translation>مغلقة: {reason}</translation>
        </message>
        <message>
            <source>Fermée du {first} au {last} : {reason}</source>
            <translation>مغلقة من {first} إلى {last}: {reason}</translation>
        </message>
        <message>
            <source>Fermée le {day} : {reason}</source>
            <translation>مغلقة يوم {day}: {reason}</translation>
        </message>
        <message>
            <source>Feuille d'émargement</source>
            <translation>ورقة الحضور</translation>
        </message>
        <message>
            <source>Feuille de ménage</source>
            <translation>ورقة تنظيف الغرف</translation>
        </message>
        <message>
            <source>Feuille de présence</source>
            <translation>ورقة الحضور</translation>
        </message>
        <message>
            <source>Fiche</source>
            <translation>البطاقة</translation>
        </message>
        <message>
            <source>Fiche cuisine de la semaine</source>
            <translation>ورقة المطبخ الأسبوعية</translation>
        </message>
        <message>
            <source>Fiche cuisine du jour</source>
            <translation>ورقة المطبخ اليومية</translation>
        </message>
        <message>
            <source>Fiche cuisine imprimée, du {first} au {last}</source>
            <translation>طُبعت ورقة المطبخ، من {first} إلى {last}</translation>
        </message>
        <message>
            <source>Fiche d'une personne</source>
            <translation>ملف شخص</translation>
        </message>
        <message>
            <source>Fiche d'évaluation</source>
            <translation>استمارة التقييم</translation>
        </message>
        <message>
            <source>Fiche de {person} corrigée</source>
            <translation>تم تصحيح بطاقة {person}</translation>
        </message>
        <message>
            <source>Fiche entière exportée</source>
            <translation>تصدير الملف كاملاً</translation>
        </message>
        <message>
            <source>Fiche n°</source>
            <translation>الاستمارة رقم</translation>
        </message>
        <message>
            <source>Fiches : {sheets} sur {people} · objectifs atteints : oui {yes}, en partie {partly}, non {no}</source>
            <translation>الاستمارات: {sheets} من {people} · تحقيق الأهداف: نعم {yes}، جزئيا {partly}، لا {no}</translation>
        </message>
        <message>
            <source>Fichier PDF</source>
            <translation>ملف PDF</translation>
        </message>
        <message>
            <source>Fin</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Finir dans un autre lit</source>
            <translation>إتمام الإقامة في سرير آخر</translation>
        </message>
        <message>
            <source>Fonction</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Formateur</source>
            <translation>مكون</translation>
        </message>
        <message>
            <source>Formateurs</source>
            <translation>المكوّنون</translation>
        </message>
        <message>
            <source>Formateurs : {people}</source>
            <translation>المكوّنون: {people}</translation>
        </message>
        <message>
            <source>Formule de la réservation : {formula}</source>
            <translation>صيغة الحجز: {formula}</translation>
        </message>
        <message>
            <source>Garder ce délai</source>
            <translation>حفظ هذه المدة</translation>
        </message>
        <message>
            <source>Garder celle-ci</source>
            <translation>الاحتفاظ بهذه</translation>
        </message>
        <message>
            <source>Garder la base actuelle</source>
            <translation>الاحتفاظ بالقاعدة الحالية</translation>
        </message>
        <message>
            <source>Garder la première</source>
            <translation>الاحتفاظ بالأولى</translation>
        </message>
        <message>
            <source>Garder la seconde</source>
            <translation>الاحتفاظ بالثانية</translation>
        </message>
        <message>
            <source>Garder pendant</source>
            <translation>مدة الحفظ</translation>
        </message>
        <message>
            <source>Gardé</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Grade ou fonction</source>
            <translation>الدرجة أو المهمة</translation>
        </message>
        <message>
            <source>Groupe</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Guide du premier matin</source>
            <translation>دليل الصباح الأول</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Heure des absences</source>
            <translation>ساعة تسجيل الغياب</translation>
        </message>
        <message>
            <source>Heures</source>
            <translation>الساعات</translation>
        </message>
        <message>
            <source>Heures suivies</source>
            <translation>الساعات المتابعة</translation>
        </message>
        <message>
            <source>Historique</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Historique de la session</source>
            <translation>سجل الدورة</translation>
        </message>
        <message>
            <source>Homme</source>
            <translation>رجل</translation>
        </message>
        <message>
            <source>Hommes</source>
            <translation>رجال</translation>
        </message>
        <message>
            <source>Horaires</source>
            <translation>المواقيت</translation>
        </message>
        <message>
            <source>Horaires : {name}</source>
            <translation>الأوقات: {name}</translation>
        </message>
        <message>
            <source>Horaires du centre</source>
            <translation>مواقيت المركز</translation>
        </message>
        <message>
            <source>Horaires supprimés : {name}</source>
            <translation>حُذفت الأوقات: {name}</translation>
        </message>
        <message>
            <source>Hors dates</source>
            <translation>خارج مدتها</translation>
        </message>
        <message>
            <source>Hébergement</source>
            <translation>الإيواء</translation>
        </message>
        <message>
            <source>Hébergement : {lodged} · {halves}</source>
            <translation>الإيواء: {lodged} · {halves}</translation>
        </message>
        <message>
            <source>Hébergés</source>
            <translation>مقيمون</translation>
        </message>
        <message>
            <source>Identifiez-vous d'abord : rien n'a été enregistré.</source>
            <translation>سجّل دخولك أولاً: لم يُحفظ أي شيء.</translation>
        </message>
        <message>
            <source>Il faut au moins un nom.</source>
            <translation>يلزم اسم واحد على الأقل.</translation>
        </message>
        <message>
            <source>Il faut au moins une chambre.</source>
            <translation>تلزم غرفة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Il faut au moins une personne.</source>
            <translation>يلزم شخص واحد على الأقل.</translation>
        </message>
        <message>
            <source>Il faut toujours quelqu'un de la direction : nommez-le d'abord.</source>
            <translation>لا بد دائماً من شخص في الإدارة: عيّنه أولاً.</translation>
        </message>
        <message>
            <source>Il faut un nom.</source>
            <translation>لا بد من اسم.</translation>
        </message>
        <message numerus="yes">
            <source>Il manque %n présence(s) dans {code} : {people}. Notez-les, ou clôturez sans elles : elles ne compteront pas.</source>
            <translation>
                <numerusform>لا ينقص أي حضور في {code}: {people}.</numerusform>
                <numerusform>ينقص حضور واحد في {code}: {people}. سجّله، أو أغلق بدونه: لن يُحتسب.</numerusform>
                <numerusform>ينقص حضوران في {code}: {people}. سجّلهما، أو أغلق بدونهما: لن يُحتسبا.</numerusform>
                <numerusform>تنقص %n حالات حضور في {code}: {people}. سجّلها، أو أغلق بدونها: لن تُحتسب.</numerusform>
                <numerusform>تنقص %n حالة حضور في {code}: {people}. سجّلها، أو أغلق بدونها: لن تُحتسب.</numerusform>
                <numerusform>تنقص %n حالة حضور في {code}: {people}. سجّلها، أو أغلق بدونها: لن تُحتسب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Il manque %n salle(s) le {day} ({half}).</source>
            <translation>
                <numerusform>لا تنقص أي قاعة يوم {day} ({half}).</numerusform>
                <numerusform>تنقص قاعة واحدة يوم {day} ({half}).</numerusform>
                <numerusform>تنقص قاعتان يوم {day} ({half}).</numerusform>
                <numerusform>تنقص %n قاعات يوم {day} ({half}).</numerusform>
                <numerusform>تنقص %n قاعة يوم {day} ({half}).</numerusform>
                <numerusform>تنقص %n قاعة يوم {day} ({half}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Il manque : {name}</source>
            <translation>ينقص: ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Il n'y a pas de base à « {path} ». Vérifiez le chemin, ou créez-la.</source>
            <translation>لا توجد قاعدة بيانات في «⁨{path}⁩». تحقق من المسار، أو أنشئها.</translation>
        </message>
        <message>
            <source>Il n'y a pas de fiche n° {number}.</source>
            <translation>لا توجد استمارة رقم {number}.</translation>
        </message>
        <message>
            <source>Il n'y a pas de session « {code} ».</source>
            <translation>لا توجد دورة بالرمز «{code}».</translation>
        </message>
        <message>
            <source>Il n'y a rien à annuler.</source>
            <translation>لا يوجد ما يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Il n'y a rien à rétablir.</source>
            <translation>لا يوجد ما يمكن إعادته.</translation>
        </message>
        <message>
            <source>Il ne reste aucune nuit à déplacer.</source>
            <translation>لم تبق أي ليلة مبيت لنقلها.</translation>
        </message>
        <message>
            <source>Ils quittent la session</source>
            <translation>يغادرون الدورة</translation>
        </message>
        <message>
            <source>Image : {path}</source>
            <translation>صورة: ⁨{path}⁩</translation>
        </message>
        <message numerus="yes">
            <source>Importer %n personne(s)</source>
            <translation>
                <numerusform>لا أحد للاستيراد</numerusform>
                <numerusform>استيراد شخص واحد</numerusform>
                <numerusform>استيراد شخصين</numerusform>
                <numerusform>استيراد %n أشخاص</numerusform>
                <numerusform>استيراد %n شخصا</numerusform>
                <numerusform>استيراد %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Importer une liste</source>
            <translation>استيراد لائحة</translation>
        </message>
        <message>
            <source>Impossible de créer « {path} » : dossier interdit ou disque plein.</source>
            <translation>يتعذر إنشاء «⁨{path}⁩»: المجلد محظور أو القرص ممتلئ.</translation>
        </message>
        <message>
            <source>Imprimante</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Imprimer la semaine prochaine</source>
            <translation>طباعة الأسبوع المقبل</translation>
        </message>
        <message>
            <source>Imprimer le procès-verbal</source>
            <translation>طباعة المحضر</translation>
        </message>
        <message>
            <source>Indiquez au moins une place.</source>
            <translation>حدد مكانا واحدا على الأقل.</translation>
        </message>
        <message>
            <source>Indiquez ce qui est à réparer.</source>
            <translation>بيّن ما يجب إصلاحه.</translation>
        </message>
        <message>
            <source>Indiquez combien de places a la salle, dans une disposition au moins.</source>
            <translation>اذكر عدد مقاعد القاعة في ترتيب واحد على الأقل.</translation>
        </message>
        <message>
            <source>Indiquez de 1 à {most} semaines.</source>
            <translation>حدد عدد الأسابيع من 1 إلى {most}.</translation>
        </message>
        <message>
            <source>Indiquez le motif de la correction.</source>
            <translation>اذكر سبب التصحيح.</translation>
        </message>
        <message>
            <source>Indiquez les demi-journées à ajouter ou à retirer.</source>
            <translation>حدّد أنصاف الأيام المراد إضافتها أو خصمها.</translation>
        </message>
        <message>
            <source>Indiquez les heures : {half}.</source>
            <translation>اذكر الأوقات: {half}.</translation>
        </message>
        <message>
            <source>Indiquez pourquoi la chambre est bloquée.</source>
            <translation>بيّن سبب وضع الغرفة خارج الخدمة.</translation>
        </message>
        <message>
            <source>Indiquez pourquoi la salle est fermée.</source>
            <translation>اذكر سبب إغلاق القاعة.</translation>
        </message>
        <message>
            <source>Inhabituel pour une CIN : à vérifier.</source>
            <translation>غير معتاد بالنسبة للبطاقة الوطنية: للتحقق.</translation>
        </message>
        <message>
            <source>Inscription</source>
            <translation>التسجيل</translation>
        </message>
        <message>
            <source>Inscriptions</source>
            <translation>التسجيلات</translation>
        </message>
        <message>
            <source>Inscrire</source>
            <translation>تسجيل</translation>
        </message>
        <message numerus="yes">
            <source>Inscrire %n personne(s)</source>
            <translation>
                <numerusform>تسجيل الأشخاص</numerusform>
                <numerusform>تسجيل شخص واحد</numerusform>
                <numerusform>تسجيل شخصين</numerusform>
                <numerusform>تسجيل %n أشخاص</numerusform>
                <numerusform>تسجيل %n شخصا</numerusform>
                <numerusform>تسجيل %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Inscrits</source>
            <translation>المسجَّلة</translation>
        </message>
        <message>
            <source>Inscrits : {count} · femmes : {women} · logés : {lodged}</source>
            <translation>المسجلون: {count} · النساء: {women} · المقيمون: {lodged}</translation>
        </message>
        <message>
            <source>Interrompu ; rien n'a été enregistré.</source>
            <translation>تم الإيقاف؛ لم يُحفظ أي شيء.</translation>
        </message>
        <message>
            <source>Invités extérieurs</source>
            <translation>ضيوف خارجيون</translation>
        </message>
        <message>
            <source>JFP</source>
            <translation>أيام التكوين</translation>
        </message>
        <message>
            <source>JFP inscrits</source>
            <translation>الأيام المسجلة</translation>
        </message>
        <message>
            <source>JFP prévus</source>
            <translation>الأيام المتوقعة</translation>
        </message>
        <message>
            <source>JFP réalisés</source>
            <translation>الأيام المنجزة</translation>
        </message>
        <message>
            <source>Je recommande cette formation à mes collègues.</source>
            <translation>أنصح زملائي بهذا التكوين.</translation>
        </message>
        <message>
            <source>Jeter ce qui était saisi</source>
            <translation>حذف ما كُتب</translation>
        </message>
        <message>
            <source>Jour</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>Jour férié</source>
            <translation>يوم عطلة</translation>
        </message>
        <message>
            <source>Jour précédent</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>Jour suivant</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>Jour, mois, année : 5/6/1985</source>
            <translation>اليوم، الشهر، السنة: ⁦5/6/1985⁩</translation>
        </message>
        <message>
            <source>Journal des actions et des lectures</source>
            <translation>سجل الأعمال والاطلاعات</translation>
        </message>
        <message>
            <source>Journal des lectures</source>
            <translation>سجل الاطلاعات</translation>
        </message>
        <message>
            <source>Jours</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Jours fériés</source>
            <translation>أيام العطل</translation>
        </message>
        <message>
            <source>Jours fériés de l'année</source>
            <translation>أيام عطل السنة</translation>
        </message>
        <message>
            <source>Jury</source>
            <translation>لجنة التحكيم</translation>
        </message>
        <message>
            <source>Jusqu'au</source>
            <translation>إلى غاية</translation>
        </message>
        <message>
            <source>L'absence doit tenir dans le séjour.</source>
            <translation>يجب أن يقع الغياب ضمن مدة الإقامة.</translation>
        </message>
        <message>
            <source>L'ancienne base est gardée ici : {path}</source>
            <translation>قاعدة البيانات القديمة محفوظة هنا: ⁨{path}⁩</translation>
        </message>
        <message>
            <source>L'année {name} va déjà du {first} au {last}.</source>
            <translation>السنة {name} محددة بالفعل من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>L'année {year} n'a pas de semaine {week}.</source>
            <translation>لا يوجد في سنة {year} أسبوع رقم {week}.</translation>
        </message>
        <message>
            <source>L'arrivée n'est prévue que le {arrival}.</source>
            <translation>الوصول غير متوقع قبل {arrival}.</translation>
        </message>
        <message>
            <source>L'inscription de {person} est annulée : inscrivez d'abord la personne de nouveau.</source>
            <translation>أُلغي تسجيل {person}: أعد التسجيل أولاً.</translation>
        </message>
        <message>
            <source>L'installation de Centre Desk est incomplète : {folder} manque ou est vide. La base n'a pas été modifiée : réinstallez le programme.</source>
            <translation>تثبيت Centre Desk غير مكتمل: المجلد ⁨{folder}⁩ مفقود أو فارغ. لم يتم تعديل قاعدة البيانات: أعد تثبيت البرنامج.</translation>
        </message>
        <message>
            <source>La base est en lecture seule. Rien n'a été enregistré : demandez le droit d'écrire dans son dossier.</source>
            <translation>قاعدة البيانات للقراءة فقط. لم يُحفظ أي شيء: اطلب صلاحية الكتابة في مجلدها.</translation>
        </message>
        <message>
            <source>La base est occupée par un autre programme. Rien n'a été enregistré : attendez un instant puis recommencez.</source>
            <translation>قاعدة البيانات مشغولة ببرنامج آخر. لم يُحفظ أي شيء: انتظر لحظة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>La base est vide : créez d'abord le centre, ou ouvrez la démonstration.</source>
            <translation>قاعدة البيانات فارغة: أنشئ المركز أولا، أو افتح العرض التوضيحي.</translation>
        </message>
        <message>
            <source>La base n'a pas pu être mise à jour ({error}). Rien n'est perdu ; la copie d'avant est « {copy} ».</source>
            <translation>تعذر تحديث قاعدة البيانات (⁨{error}⁩). لم يُفقد أي شيء؛ النسخة السابقة هي «⁨{copy}⁩».</translation>
        </message>
        <message>
            <source>La base ne répond pas ({error}). Rien n'a été enregistré.</source>
            <translation>قاعدة البيانات لا تستجيب (⁨{error}⁩). لم يُحفظ أي شيء.</translation>
        </message>
        <message>
            <source>La base respecte toutes les règles.</source>
            <translation>قاعدة البيانات تحترم كل القواعد.</translation>
        </message>
        <message>
            <source>La base « {path} » vient d'une version plus récente de Centre Desk. Elle n'a pas été modifiée : mettez le programme à jour.</source>
            <translation>قاعدة البيانات «⁨{path}⁩» أُنشئت بإصدار أحدث من Centre Desk. لم يتم تعديلها: حدّث البرنامج.</translation>
        </message>
        <message>
            <source>La chambre</source>
            <translation>الغرفة</translation>
        </message>
        <message>
            <source>La chambre {room} est bloquée : {reason}.</source>
            <translation>الغرفة {room} خارج الخدمة: {reason}.</translation>
        </message>
        <message>
            <source>La chambre {room} est prise ou bloquée jusqu'au {until} : libérez-la d'abord.</source>
            <translation>الغرفة {room} محجوزة أو مغلقة حتى {until}: أفرغها أولا.</translation>
        </message>
        <message>
            <source>La chambre {room} n'a pas assez de lits.</source>
            <translation>عدد الأسرّة في الغرفة {room} غير كاف.</translation>
        </message>
        <message>
            <source>La chambre {room} n'est pas encore propre.</source>
            <translation>الغرفة {room} ليست نظيفة بعد.</translation>
        </message>
        <message>
            <source>La chambre {room} n'est plus en service.</source>
            <translation>الغرفة {room} لم تعد في الخدمة.</translation>
        </message>
        <message>
            <source>La convention {reference} est signée avec {partner}.</source>
            <translation>الاتفاقية {reference} موقعة مع {partner}.</translation>
        </message>
        <message>
            <source>La cuisine n'a pas encore de fiche de cette semaine.</source>
            <translation>ليس لدى المطبخ ورقة لهذا الأسبوع بعد.</translation>
        </message>
        <message>
            <source>La durée était suffisante.</source>
            <translation>كانت المدة كافية.</translation>
        </message>
        <message numerus="yes">
            <source>La fiche a %n affirmation(s).</source>
            <translation>
                <numerusform>ليس في الاستمارة عبارات.</numerusform>
                <numerusform>في الاستمارة عبارة واحدة.</numerusform>
                <numerusform>في الاستمارة عبارتان.</numerusform>
                <numerusform>في الاستمارة %n عبارات.</numerusform>
                <numerusform>في الاستمارة %n عبارة.</numerusform>
                <numerusform>في الاستمارة %n عبارة.</numerusform>
            </translation>
        </message>
        <message>
            <source>La fiche de {person} a été réunie avec une autre : rechoisissez.</source>
            <translation>دُمجت بطاقة {person} مع بطاقة أخرى: أعد الاختيار.</translation>
        </message>
        <message>
            <source>La fiche est vide : répondez au moins à une ligne.</source>
            <translation>الاستمارة فارغة: أجيبوا عن سطر واحد على الأقل.</translation>
        </message>
        <message>
            <source>La fiche gardée reçoit les séjours de l'autre et ce qu'elle ne savait pas. Rien n'est supprimé, et Annuler rend les deux.</source>
            <translation>تأخذ البطاقة المحتفظ بها إقامات الأخرى والمعلومات التي كانت تنقصها. لا يُحذف أي شيء، ويعيد زر «تراجع» البطاقتين معا.</translation>
        </message>
        <message>
            <source>La fin ({last}) vient avant le début ({first}).</source>
            <translation>النهاية ({last}) تسبق البداية ({first}).</translation>
        </message>
        <message>
            <source>La ligne {row} répète cette personne avec d'autres dates, qui ne sont pas prises.</source>
            <translation>يكرر السطر {row} هذا الشخص بتواريخ أخرى لم تؤخذ بعين الاعتبار.</translation>
        </message>
        <message>
            <source>La maison est pleine : aucun lit libre la nuit du {night}.</source>
            <translation>المركز ممتلئ: لا يوجد أي سرير شاغر ليلة {night}.</translation>
        </message>
        <message>
            <source>La maison n'enseigne pas le {day} ({half}).</source>
            <translation>لا تكوين في المركز يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>La personne est dans la maison ; notez plutôt son départ.</source>
            <translation>الشخص موجود في المركز؛ سجّل مغادرته بدل ذلك.</translation>
        </message>
        <message>
            <source>La personne est déjà arrivée le {arrival}.</source>
            <translation>سبق تسجيل الوصول يوم {arrival}.</translation>
        </message>
        <message>
            <source>La place va à qui attend</source>
            <translation>يُعطى المقعد لمن ينتظر</translation>
        </message>
        <message>
            <source>La présence est déjà notée le {day} ({half}) : effacez-la d'abord.</source>
            <translation>الحضور مسجل بالفعل يوم {day} ({half}): امسحه أولًا.</translation>
        </message>
        <message>
            <source>La réponse n'a pas pu être écrite : libérez de la place, puis recommencez.</source>
            <translation>تعذرت كتابة الجواب: أفرغ مساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>La salle doit avoir</source>
            <translation>يجب أن تتوفر القاعة على</translation>
        </message>
        <message>
            <source>La sauvegarde du jour n'a pas pu être faite. {why} Vous pouvez travailler : vos saisies sont enregistrées.</source>
            <translation>تعذر إنجاز النسخة الاحتياطية لهذا اليوم. {why} يمكنك متابعة العمل: ما تدخله يُحفظ.</translation>
        </message>
        <message>
            <source>La sauvegarde n'a pas pu être écrite dans « {folder} ».</source>
            <translation>تعذرت كتابة النسخة الاحتياطية في «⁨{folder}⁩».</translation>
        </message>
        <message>
            <source>La semaine</source>
            <translation>الأسبوع</translation>
        </message>
        <message>
            <source>La session finit le {last} : l'attestation de fin de formation se remet ensuite.</source>
            <translation>تنتهي الدورة يوم {last}: تسلم شهادة نهاية التكوين بعد ذلك.</translation>
        </message>
        <message>
            <source>La session {code} a commencé le {day} : changez sa fin, ou déplacez ses créneaux un à un.</source>
            <translation>بدأت الدورة {code} يوم {day}: غيّر نهايتها أو انقل حصصها واحدة واحدة.</translation>
        </message>
        <message>
            <source>La session {code} a déjà un créneau le {day} ({half}).</source>
            <translation>للدورة {code} حصة بالفعل يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>La session {code} est annulée ; rétablissez-la d'abord.</source>
            <translation>الدورة {code} ملغاة؛ أعدها أولًا.</translation>
        </message>
        <message>
            <source>La session {code} est close : rien n'y change plus.</source>
            <translation>الدورة {code} مغلقة: لم يعد يتغير فيها شيء.</translation>
        </message>
        <message>
            <source>La session {code} n'est pas annulée.</source>
            <translation>الدورة {code} غير ملغاة.</translation>
        </message>
        <message>
            <source>La session {code} n'est plus à confirmer.</source>
            <translation>لم تعد الدورة {code} بحاجة إلى تأكيد.</translation>
        </message>
        <message>
            <source>Laisser</source>
            <translation>ترك</translation>
        </message>
        <message>
            <source>Laisser de côté</source>
            <translation>ترك جانبا</translation>
        </message>
        <message>
            <source>Laissez ici un séjour qui attendra une chambre</source>
            <translation>ضع هنا إقامة تنتظر غرفة</translation>
        </message>
        <message>
            <source>Laissée de côté</source>
            <translation>تُرك جانبا</translation>
        </message>
        <message>
            <source>Langue</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Langue du document</source>
            <translation>لغة الوثيقة</translation>
        </message>
        <message>
            <source>Largeur</source>
            <translation>عرض الصفحة</translation>
        </message>
        <message>
            <source>Le</source>
            <translation>في</translation>
        </message>
        <message>
            <source>Le bloc collé ({rows} × {columns}) dépasse la feuille : commencez plus haut ou plus tôt.</source>
            <translation>القطعة الملصقة ({rows} × {columns}) تتجاوز الورقة: ابدأ من خانة أعلى أو أسبق.</translation>
        </message>
        <message>
            <source>Le bulletin d'hébergement s'imprime pour un séjour.</source>
            <translation>تُطبع بطاقة الإيواء لإقامة معينة.</translation>
        </message>
        <message>
            <source>Le centre</source>
            <translation>المركز</translation>
        </message>
        <message>
            <source>Le centre s'appelle {name}</source>
            <translation>اسم المركز الآن {name}</translation>
        </message>
        <message>
            <source>Le code a au moins {least} signes.</source>
            <translation>الرمز من {least} علامات على الأقل.</translation>
        </message>
        <message>
            <source>Le code de la borne a au moins {least} signes.</source>
            <translation>رمز الشاشة من {least} رموز على الأقل.</translation>
        </message>
        <message>
            <source>Le code que le centre a choisi.</source>
            <translation>الرمز الذي اختاره المركز.</translation>
        </message>
        <message>
            <source>Le code {code} est déjà celui de « {title} », du {first} au {last}.</source>
            <translation>الرمز {code} يخص بالفعل «{title}» من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>Le code {code} est déjà celui de « {title} ».</source>
            <translation>الرمز {code} يخص بالفعل «{title}».</translation>
        </message>
        <message>
            <source>Le commentaire dépasse {most} caractères.</source>
            <translation>تتجاوز الملاحظة {most} حرف.</translation>
        </message>
        <message>
            <source>Le contenu correspond à mon travail.</source>
            <translation>يوافق المضمون عملي.</translation>
        </message>
        <message>
            <source>Le créneau aura sa salle et son formateur</source>
            <translation>ستكون للحصة قاعتها ومكوّنها</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) a changé depuis : demandez une nouvelle proposition.</source>
            <translation>تغيرت حصة {day} ({half}) منذ ذلك: اطلب اقتراحا جديدا.</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) est annulé.</source>
            <translation>حصة {day} ({half}) ملغاة.</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) est en autoformation : sans présences.</source>
            <translation>حصة {day} ({half}) تكوين ذاتي: لا يُسجَّل فيها الحضور.</translation>
        </message>
        <message>
            <source>Le créneau du {day} ({half}) n'a pas commencé : les présences se notent à partir de son début.</source>
            <translation>لم تبدأ حصة {day} ({half}) بعد: يُسجَّل الحضور ابتداءً من انطلاقها.</translation>
        </message>
        <message>
            <source>Le créneau du {day} serait hors de la session : déplacez la session, et tout suivra.</source>
            <translation>ستقع حصة {day} خارج الدورة: انقل الدورة وسيتبعها كل شيء.</translation>
        </message>
        <message>
            <source>Le dernier jour est avant le premier.</source>
            <translation>اليوم الأخير قبل اليوم الأول.</translation>
        </message>
        <message>
            <source>Le directeur du centre</source>
            <translation>مدير المركز</translation>
        </message>
        <message>
            <source>Le directeur du centre, cachet</source>
            <translation>مدير المركز، الختم</translation>
        </message>
        <message>
            <source>Le directeur du {centre} atteste que

{person}

a suivi la formation « {title} » {dates}, pendant {hours}.</source>
            <translation>يشهد مدير {centre} أن

{person}

تابع(ت) التكوين « {title} » {dates}، لمدة {hours}.</translation>
        </message>
        <message>
            <source>Le disque est plein : « {file} » n'a pas été écrit. Libérez de la place, puis réessayez.</source>
            <translation>القرص ممتلئ: لم تتم كتابة «⁨{file}⁩». حرر بعض المساحة، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Le disque est plein. Rien n'a été enregistré et rien n'est perdu : libérez de la place puis recommencez.</source>
            <translation>القرص ممتلئ. لم يُحفظ أي شيء ولم يُفقد أي شيء: حرر بعض المساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Le dossier « {folder} » n'existe pas : rien n'a été écrit.</source>
            <translation>المجلد «⁨{folder}⁩» غير موجود: لم تتم كتابة أي شيء.</translation>
        </message>
        <message>
            <source>Le départ ({departure}) doit venir après l'arrivée ({arrival}).</source>
            <translation>يجب أن تكون المغادرة ({departure}) بعد الوصول ({arrival}).</translation>
        </message>
        <message>
            <source>Le fichier de la base est abîmé. Il n'a pas été modifié : restaurez la dernière sauvegarde depuis les réglages ou avec « restore ».</source>
            <translation>ملف قاعدة البيانات تالف. لم يتم تعديله: استعد آخر نسخة احتياطية من الإعدادات أو بواسطة «⁦restore⁩».</translation>
        </message>
        <message>
            <source>Le fichier « {file} » est vide.</source>
            <translation>الملف «⁨{file}⁩» فارغ.</translation>
        </message>
        <message>
            <source>Le fichier « {file} » n'existe pas ou plus.</source>
            <translation>الملف «⁨{file}⁩» غير موجود أو لم يعد موجودا.</translation>
        </message>
        <message>
            <source>Le fichier « {file} » ne peut pas être lu. Fermez-le ailleurs ou vérifiez vos droits, puis réessayez.</source>
            <translation>تتعذر قراءة الملف «⁨{file}⁩». أغلقه في البرامج الأخرى أو تحقق من صلاحياتك، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Le formateur</source>
            <translation>المكون</translation>
        </message>
        <message>
            <source>Le formateur a fait participer le groupe.</source>
            <translation>أشرك المكون المجموعة.</translation>
        </message>
        <message>
            <source>Le formateur explique clairement.</source>
            <translation>شرح المكون واضح.</translation>
        </message>
        <message>
            <source>Le formateur maîtrise son sujet.</source>
            <translation>المكون متمكن من موضوعه.</translation>
        </message>
        <message>
            <source>Le formateur s'engage à assurer les séances ci-dessus aux heures dites, à faire signer la feuille d'émargement à chaque demi-journée, et à prévenir l'accueil du centre de tout empêchement dès qu'il en a connaissance.</source>
            <translation>يلتزم المكون بتأطير الحصص أعلاه في أوقاتها، وبتوقيع ورقة الحضور في كل فترة، وبإخبار استقبال المركز بأي مانع فور علمه به.</translation>
        </message>
        <message numerus="yes">
            <source>Le jury a entendu %n candidat(s).</source>
            <translation>
                <numerusform>لم تستمع اللجنة إلى أي مترشح.</numerusform>
                <numerusform>استمعت اللجنة إلى مترشح واحد.</numerusform>
                <numerusform>استمعت اللجنة إلى مترشحين.</numerusform>
                <numerusform>استمعت اللجنة إلى %n مترشحين.</numerusform>
                <numerusform>استمعت اللجنة إلى %n مترشحا.</numerusform>
                <numerusform>استمعت اللجنة إلى %n مترشح.</numerusform>
            </translation>
        </message>
        <message>
            <source>Le lit {bed} de la chambre {room} a déjà servi : bloquez-le plutôt.</source>
            <translation>السرير {bed} في الغرفة {room} سبق استعماله: أغلقه بدلا من ذلك.</translation>
        </message>
        <message>
            <source>Le lit {bed} de la chambre {room} est bloqué du {arrival} au {departure} : {reason}.</source>
            <translation>السرير {bed} في الغرفة {room} خارج الخدمة من {arrival} إلى {departure}: {reason}.</translation>
        </message>
        <message>
            <source>Le lit {bed} de la chambre {room} est pris par {holder} du {arrival} au {departure}.</source>
            <translation>السرير {bed} في الغرفة {room} محجوز باسم {holder} من {arrival} إلى {departure}.</translation>
        </message>
        <message>
            <source>Le poste ne se verrouille plus de lui-même</source>
            <translation>لم تعد الشاشة تُقفل من تلقاء نفسها</translation>
        </message>
        <message numerus="yes">
            <source>Le poste se verrouille après %n minute(s)</source>
            <translation>
                <numerusform>تُقفل الشاشة فوراً</numerusform>
                <numerusform>تُقفل الشاشة بعد دقيقة واحدة</numerusform>
                <numerusform>تُقفل الشاشة بعد دقيقتين</numerusform>
                <numerusform>تُقفل الشاشة بعد %n دقائق</numerusform>
                <numerusform>تُقفل الشاشة بعد %n دقيقة</numerusform>
                <numerusform>تُقفل الشاشة بعد %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Le programme annoncé a été suivi.</source>
            <translation>تم اتباع البرنامج المعلن.</translation>
        </message>
        <message>
            <source>Le rythme me convenait.</source>
            <translation>ناسبني الإيقاع.</translation>
        </message>
        <message>
            <source>Le répertoire est vide. Importez une liste (Ctrl+I), ou ajoutez une personne (Inser).</source>
            <translation>الدليل فارغ. استورد لائحة (Ctrl+I)، أو أضف شخصا (Ins).</translation>
        </message>
        <message>
            <source>Le rôle « {role} » ne permet pas de changer {area}. Rien n'a été enregistré : passez la main à quelqu'un qui le peut.</source>
            <translation>دور «{role}» لا يسمح بتغيير {area}. لم يُحفظ أي شيء: سلّم الأمر لمن يحق له ذلك.</translation>
        </message>
        <message>
            <source>Le sexe n'est pas indiqué.</source>
            <translation>الجنس غير مبيّن.</translation>
        </message>
        <message>
            <source>Le stand {stand} est celui de {name}.</source>
            <translation>الرواق {stand} مخصص لـ {name}.</translation>
        </message>
        <message>
            <source>Le séjour de {person} est marqué « ne pas déplacer ».</source>
            <translation>إقامة {person} تحمل علامة «عدم النقل».</translation>
        </message>
        <message>
            <source>Le temps a manqué pour prouver qu'il n'y a pas mieux.</source>
            <translation>لم يكف الوقت لإثبات أن لا اقتراح أفضل.</translation>
        </message>
        <message>
            <source>Le texte a {count} caractères ; la page en tient {most}.</source>
            <translation>يضم النص {count} حرفا؛ والصفحة تسع {most}.</translation>
        </message>
        <message>
            <source>Le texte est vide.</source>
            <translation>النص فارغ.</translation>
        </message>
        <message>
            <source>Le {day} ({half}), une fiche est en {code} et l'autre en {other} : ce sont deux personnes, ou une inscription est en trop.</source>
            <translation>يوم {day} ({half})، إحدى البطاقتين في {code} والأخرى في {other}: هما شخصان، أو هناك تسجيل زائد.</translation>
        </message>
        <message>
            <source>Le {day} est férié : {name}.</source>
            <translation>يوم {day} عطلة رسمية: {name}.</translation>
        </message>
        <message>
            <source>Le {day} est hors de la session {code}, du {first} au {last} : changez d'abord ses dates.</source>
            <translation>يوم {day} خارج الدورة {code}، من {first} إلى {last}: غيّر تواريخها أولًا.</translation>
        </message>
        <message>
            <source>Le {day} est passé.</source>
            <translation>مضى يوم {day}.</translation>
        </message>
        <message>
            <source>Le {day}, chacun a son badge : il n'y a pas de ticket à imprimer.</source>
            <translation>يوم {day} لكل واحد شارته: لا توجد تذاكر للطباعة.</translation>
        </message>
        <message>
            <source>Lecture</source>
            <translation>الاطلاع</translation>
        </message>
        <message>
            <source>Lectures de données personnelles</source>
            <translation>الاطلاعات على المعطيات الشخصية</translation>
        </message>
        <message>
            <source>Les chiffres sont figés. Ce qui est faux se corrige par une ligne signée.</source>
            <translation>الأرقام مجمدة. يُصحَّح الخطأ بسطر موقَّع.</translation>
        </message>
        <message>
            <source>Les deux fiches ont reçu une attestation pour {code} : {number} et {other}.</source>
            <translation>تسلمت البطاقتان شهادة عن {code}: {number} و{other}.</translation>
        </message>
        <message>
            <source>Les deux fiches ont une place en {code} : ce sont deux personnes, ou l'une doit d'abord se désister.</source>
            <translation>للبطاقتين مقعد في {code}: هما شخصان، أو على أحدهما الانسحاب أولًا.</translation>
        </message>
        <message>
            <source>Les deux fiches sont logées la nuit du {night} : ce sont deux personnes, ou un séjour est en trop.</source>
            <translation>للبطاقتين معا مبيت ليلة {night}: إما أنهما شخصان، أو توجد إقامة زائدة.</translation>
        </message>
        <message>
            <source>Les documents cochés, en un seul PDF</source>
            <translation>الوثائق المحددة في ملف PDF واحد</translation>
        </message>
        <message>
            <source>Les documents cochés, un PDF pour chacun</source>
            <translation>الوثائق المحددة، ملف PDF لكل منها</translation>
        </message>
        <message>
            <source>Les documents remis sont utiles.</source>
            <translation>الوثائق الموزعة مفيدة.</translation>
        </message>
        <message>
            <source>Les exercices étaient utiles.</source>
            <translation>كانت التمارين مفيدة.</translation>
        </message>
        <message>
            <source>Les horaires du reste de l'année sont déjà donnés : {name}.</source>
            <translation>أوقات باقي السنة محددة من قبل: {name}.</translation>
        </message>
        <message>
            <source>Les jours suivants</source>
            <translation>الأيام الموالية</translation>
        </message>
        <message>
            <source>Les nuits ne se suivent pas (interruption le {gap}). Faites deux séjours, ou un seul avec une absence.</source>
            <translation>الليالي غير متتالية (انقطاع يوم {gap}). أنشئ إقامتين، أو إقامة واحدة مع غياب.</translation>
        </message>
        <message>
            <source>Les nuits passées ne s'échangent plus.</source>
            <translation>لا يمكن تبادل الليالي الماضية.</translation>
        </message>
        <message>
            <source>Les nuits passées ne se retirent plus ; notez plutôt le départ.</source>
            <translation>لا يمكن حذف الليالي الماضية؛ سجّل المغادرة بدل ذلك.</translation>
        </message>
        <message>
            <source>Les objectifs de la formation étaient clairs.</source>
            <translation>كانت أهداف التكوين واضحة.</translation>
        </message>
        <message>
            <source>Les places gardées n'iront qu'à la direction ; vide : aucune n'est gardée.</source>
            <translation>المقاعد المحجوزة لا تُعطى إلا لتلك المديرية؛ وإذا تُركت الخانة فارغة فلا يُحجز شيء.</translation>
        </message>
        <message>
            <source>Les quotas font {kept} places, la session en a {capacity}.</source>
            <translation>مجموع الحصص المخصصة {kept} مقعدًا، وللدورة {capacity}.</translation>
        </message>
        <message>
            <source>Les repas du reste de l'année sont déjà donnés : {name}.</source>
            <translation>وجبات باقي السنة محددة من قبل: {name}.</translation>
        </message>
        <message>
            <source>Les séjours suivent la session</source>
            <translation>الإقامات تتبع الدورة</translation>
        </message>
        <message>
            <source>Les {days} premiers jours affichés, une feuille par semaine.</source>
            <translation>الأيام الـ{days} الأولى المعروضة، ورقة لكل أسبوع.</translation>
        </message>
        <message>
            <source>Libre</source>
            <translation>شاغرة</translation>
        </message>
        <message>
            <source>Libres</source>
            <translation>شاغرة</translation>
        </message>
        <message>
            <source>Libérer</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Lieu</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Ligne</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Ligne {line} : {reason}</source>
            <translation>السطر {line}: {reason}</translation>
        </message>
        <message>
            <source>Ligne {row} : il n'y a pas de nom.</source>
            <translation>السطر {row}: لا يوجد اسم.</translation>
        </message>
        <message>
            <source>Ligne {row} : le nom de {name} manque.</source>
            <translation>السطر {row}: ينقص الاسم العائلي لـ {name}.</translation>
        </message>
        <message>
            <source>Ligne {row} : le prénom de {name} manque.</source>
            <translation>السطر {row}: ينقص الاسم الشخصي لـ {name}.</translation>
        </message>
        <message>
            <source>Ligne {row} : {problem} Décidez d'abord ; rien n'est enregistré.</source>
            <translation>السطر {row}: {problem} يجب البت أولا؛ لم يُحفظ أي شيء.</translation>
        </message>
        <message>
            <source>Ligne {row} : {reason}</source>
            <translation>السطر {row}: {reason}</translation>
        </message>
        <message>
            <source>Ligne {row}, {field} : la date « {text} » n'existe pas.</source>
            <translation>السطر {row}، {field}: التاريخ «⁨{text}⁩» غير موجود.</translation>
        </message>
        <message>
            <source>Lignes de la liste</source>
            <translation>أسطر اللائحة</translation>
        </message>
        <message>
            <source>Lignes refusées</source>
            <translation>الأسطر المرفوضة</translation>
        </message>
        <message>
            <source>Lignes refusées de « {file} » réglées</source>
            <translation>تمت تسوية الأسطر المرفوضة من « {file} »</translation>
        </message>
        <message>
            <source>Liste</source>
            <translation>لائحة</translation>
        </message>
        <message>
            <source>Liste de chambres</source>
            <translation>لائحة الغرف</translation>
        </message>
        <message>
            <source>Liste de chambres d'une session</source>
            <translation>لائحة غرف دورة تكوينية</translation>
        </message>
        <message>
            <source>Liste des participants</source>
            <translation>لائحة المشاركين</translation>
        </message>
        <message>
            <source>Liste des visiteurs</source>
            <translation>لائحة الزوار</translation>
        </message>
        <message numerus="yes">
            <source>Liste « {file} » : %n ligne(s) refusée(s) ({rows}).</source>
            <translation>
                <numerusform>اللائحة « {file} »: لا أسطر مرفوضة ({rows}).</numerusform>
                <numerusform>اللائحة « {file} »: سطر واحد مرفوض ({rows}).</numerusform>
                <numerusform>اللائحة « {file} »: سطران مرفوضان ({rows}).</numerusform>
                <numerusform>اللائحة « {file} »: %n أسطر مرفوضة ({rows}).</numerusform>
                <numerusform>اللائحة « {file} »: %n سطرا مرفوضا ({rows}).</numerusform>
                <numerusform>اللائحة « {file} »: %n سطر مرفوض ({rows}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Liste « {file} » : %n personne(s) ajoutée(s), séjours créés : {stays}, sans chambre : {waiting}</source>
            <translation>
                <numerusform>اللائحة «⁨{file}⁩»: لم يُضف أي شخص، الإقامات المُنشأة: {stays}، دون غرفة: {waiting}</numerusform>
                <numerusform>اللائحة «⁨{file}⁩»: أضيف شخص واحد، الإقامات المُنشأة: {stays}، دون غرفة: {waiting}</numerusform>
                <numerusform>اللائحة «⁨{file}⁩»: أضيف شخصان، الإقامات المُنشأة: {stays}، دون غرفة: {waiting}</numerusform>
                <numerusform>اللائحة «⁨{file}⁩»: أضيف %n أشخاص، الإقامات المُنشأة: {stays}، دون غرفة: {waiting}</numerusform>
                <numerusform>اللائحة «⁨{file}⁩»: أضيف %n شخصا، الإقامات المُنشأة: {stays}، دون غرفة: {waiting}</numerusform>
                <numerusform>اللائحة «⁨{file}⁩»: أضيف %n شخص، الإقامات المُنشأة: {stays}، دون غرفة: {waiting}</numerusform>
            </translation>
        </message>
        <message>
            <source>Listes</source>
            <translation>اللوائح</translation>
        </message>
        <message>
            <source>Lit</source>
            <translation>سرير</translation>
        </message>
        <message>
            <source>Lits</source>
            <translation>الأسرّة</translation>
        </message>
        <message>
            <source>Lits libres</source>
            <translation>شاغرة</translation>
        </message>
        <message>
            <source>Lits pris</source>
            <translation>الأسرّة</translation>
        </message>
        <message>
            <source>Lits pris cette nuit</source>
            <translation>الأسرّة المشغولة تلك الليلة</translation>
        </message>
        <message>
            <source>Lits proposés</source>
            <translation>الأسرّة المقترحة</translation>
        </message>
        <message>
            <source>Lits × nuits</source>
            <translation>ليالي الأسرّة</translation>
        </message>
        <message>
            <source>Lits × nuits pris</source>
            <translation>ليالي الأسرّة المشغولة</translation>
        </message>
        <message>
            <source>Loger</source>
            <translation>إيواء</translation>
        </message>
        <message>
            <source>Logés</source>
            <translation>المقيمون</translation>
        </message>
        <message>
            <source>Logés : {count}</source>
            <translation>المقيمون: {count}</translation>
        </message>
        <message>
            <source>Lâchez la liste pour l'inscrire en {code}</source>
            <translation>أفلت اللائحة لتسجيل من فيها في {code}</translation>
        </message>
        <message>
            <source>Madame, Monsieur {person},

Vous êtes convoqué(e) à la formation « {title} », {dates}, au {centre} à {city}. Vous y êtes attendu(e) le {first_day} à {starts}.

À apporter : cette convocation, votre pièce d'identité et votre ordre de mission.

Pour venir, ou en cas d'empêchement, adressez-vous à l'accueil du centre.</source>
            <translation>السيد(ة) {person}،

ندعوكم لحضور التكوين « {title} »، {dates}، بـ{centre} في {city}. وننتظركم {first_day} على الساعة {starts}.

المرجو إحضار هذا الاستدعاء وبطاقة هويتكم وأمر المهمة.

لمعرفة الطريق، أو في حالة تعذر الحضور، اتصلوا باستقبال المركز.</translation>
        </message>
        <message>
            <source>Maintenant</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Masquer la pièce</source>
            <translation>إخفاء الوثيقة</translation>
        </message>
        <message>
            <source>Matricule</source>
            <translation>رقم التأجير</translation>
        </message>
        <message>
            <source>Membres</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Membres, critères, candidats</source>
            <translation>الأعضاء والمعايير والمترشحون</translation>
        </message>
        <message>
            <source>Menu du {day}, {service}</source>
            <translation>قائمة الطعام ليوم {day}، {service}</translation>
        </message>
        <message>
            <source>Mettre hors service</source>
            <translation>وضع خارج الخدمة</translation>
        </message>
        <message>
            <source>Mieux : {rooms}</source>
            <translation>الأفضل: {rooms}</translation>
        </message>
        <message>
            <source>Modalité</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Modifier la salle</source>
            <translation>تعديل القاعة</translation>
        </message>
        <message>
            <source>Modifier le texte…</source>
            <translation>تعديل النص…</translation>
        </message>
        <message>
            <source>Mois</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>Mois précédent</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Mois suivant</source>
            <translation>الشهر الموالي</translation>
        </message>
        <message>
            <source>Monter</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>Montrer</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Motif du changement</source>
            <translation>سبب التغيير</translation>
        </message>
        <message>
            <source>Motif du changement de {person} : {reason}</source>
            <translation>سبب نقل {person}: {reason}</translation>
        </message>
        <message>
            <source>Motif, par exemple : bruit</source>
            <translation>السبب، مثلا: ضجيج</translation>
        </message>
        <message>
            <source>Moyenne</source>
            <translation>المعدل</translation>
        </message>
        <message>
            <source>Moyenne / 20</source>
            <translation>المعدل / 20</translation>
        </message>
        <message>
            <source>Moyenne sur {most}</source>
            <translation>المعدل من {most}</translation>
        </message>
        <message>
            <source>Ménage</source>
            <translation>تنظيف الغرف</translation>
        </message>
        <message>
            <source>Même en changeant de chambre, il manque un lit entre le {arrival} et le {departure}.</source>
            <translation>حتى مع تغيير الغرفة، ينقص سرير بين {arrival} و{departure}.</translation>
        </message>
        <message>
            <source>Même matricule, mais le nom ou le sexe diffère.</source>
            <translation>رقم التأجير نفسه، لكن الاسم أو الجنس مختلف.</translation>
        </message>
        <message>
            <source>Même matricule.</source>
            <translation>رقم التأجير نفسه.</translation>
        </message>
        <message>
            <source>Même nom ; rien d'autre ne le confirme.</source>
            <translation>الاسم نفسه؛ ولا شيء آخر يؤكد ذلك.</translation>
        </message>
        <message>
            <source>Même nom et {proof}.</source>
            <translation>الاسم نفسه و{proof}.</translation>
        </message>
        <message>
            <source>Même numéro que {name}, ligne {row} : l'un des deux est faux.</source>
            <translation>الرقم نفسه مسجل باسم {name}، السطر {row}: أحدهما خاطئ.</translation>
        </message>
        <message>
            <source>Même pièce d'identité, mais le nom ou le sexe diffère.</source>
            <translation>وثيقة الهوية نفسها، لكن الاسم أو الجنس مختلف.</translation>
        </message>
        <message>
            <source>Même pièce d'identité.</source>
            <translation>وثيقة الهوية نفسها.</translation>
        </message>
        <message>
            <source>Même téléphone, nom presque pareil.</source>
            <translation>رقم الهاتف نفسه والاسم مشابه.</translation>
        </message>
        <message>
            <source>Naissance</source>
            <translation>الازدياد</translation>
        </message>
        <message>
            <source>Naissance, nationalité, pays</source>
            <translation>الميلاد والجنسية والبلد</translation>
        </message>
        <message>
            <source>Nationalité</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>Ne pas déplacer</source>
            <translation>عدم النقل</translation>
        </message>
        <message>
            <source>Ne rien effacer</source>
            <translation>عدم المحو</translation>
        </message>
        <message>
            <source>Niveaux de gris</source>
            <translation>تدرّجات الرمادي</translation>
        </message>
        <message>
            <source>Nom</source>
            <translation>الاسم العائلي</translation>
        </message>
        <message>
            <source>Nom d'une personne connue ou nouvelle</source>
            <translation>اسم شخص معروف أو جديد</translation>
        </message>
        <message>
            <source>Nom de famille</source>
            <translation>الاسم العائلي</translation>
        </message>
        <message>
            <source>Nom de la salle</source>
            <translation>اسم القاعة</translation>
        </message>
        <message>
            <source>Nom des horaires</source>
            <translation>اسم المواقيت</translation>
        </message>
        <message>
            <source>Nom du centre</source>
            <translation>اسم المركز</translation>
        </message>
        <message>
            <source>Nom du partenaire</source>
            <translation>اسم الشريك</translation>
        </message>
        <message>
            <source>Nom en arabe</source>
            <translation>الاسم العائلي بالعربية</translation>
        </message>
        <message>
            <source>Nom en arabe, s'il y en a un</source>
            <translation>الاسم بالعربية، إن وجد</translation>
        </message>
        <message>
            <source>Nom et prénom</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <source>Nom et prénom en arabe</source>
            <translation>الاسم الكامل بالعربية</translation>
        </message>
        <message>
            <source>Nom presque pareil : {name}.</source>
            <translation>اسم مشابه: {name}.</translation>
        </message>
        <message>
            <source>Nom, matricule, téléphone…</source>
            <translation>الاسم، رقم التأجير، الهاتف…</translation>
        </message>
        <message>
            <source>Nombre de nuits</source>
            <translation>عدد ليالي المبيت</translation>
        </message>
        <message>
            <source>Nommez d'abord les membres, les critères et les candidats.</source>
            <translation>عيّن أولا الأعضاء والمعايير والمترشحين.</translation>
        </message>
        <message>
            <source>Non</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Non venu</source>
            <translation>عدم حضور</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Note présents ceux dont rien n'est noté, dans les demi-journées choisies</source>
            <translation>تسجيل حضور كل من لم يُسجَّل عنه شيء في أنصاف الأيام المختارة</translation>
        </message>
        <message numerus="yes">
            <source>Noter %n visiteur(s)</source>
            <translation>
                <numerusform>لا زائر يُسجَّل</numerusform>
                <numerusform>تسجيل زائر واحد</numerusform>
                <numerusform>تسجيل زائرين</numerusform>
                <numerusform>تسجيل %n زوار</numerusform>
                <numerusform>تسجيل %n زائرا</numerusform>
                <numerusform>تسجيل %n زائر</numerusform>
            </translation>
        </message>
        <message>
            <source>Noter l'entrée</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Noter une absence à partir de</source>
            <translation>تسجيل عدم الحضور ابتداء من</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>النقط</translation>
        </message>
        <message>
            <source>Notes des séjours et réservations</source>
            <translation>ملاحظات الإقامات والحجوزات</translation>
        </message>
        <message>
            <source>Notes du jury</source>
            <translation>نقط اللجنة</translation>
        </message>
        <message>
            <source>Noté sur</source>
            <translation>يُنقَّط على</translation>
        </message>
        <message>
            <source>Nouveau code de la borne</source>
            <translation>رمز جديد للشاشة العمومية</translation>
        </message>
        <message>
            <source>Nouveau code pour {name}</source>
            <translation>رمز جديد لـ{name}</translation>
        </message>
        <message>
            <source>Nouveau créneau</source>
            <translation>حصة جديدة</translation>
        </message>
        <message>
            <source>Nouveau séjour</source>
            <translation>إقامة جديدة</translation>
        </message>
        <message>
            <source>Nouvelle fiche</source>
            <translation>استمارة جديدة</translation>
        </message>
        <message>
            <source>Nouvelle personne</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>Nouvelle personne.</source>
            <translation>شخص جديد.</translation>
        </message>
        <message>
            <source>Nouvelle session</source>
            <translation>دورة جديدة</translation>
        </message>
        <message>
            <source>Nouvelles dates</source>
            <translation>تواريخ جديدة</translation>
        </message>
        <message>
            <source>Nouvelles dates pour {code}</source>
            <translation>تواريخ جديدة للدورة {code}</translation>
        </message>
        <message>
            <source>Nuit la plus pleine</source>
            <translation>الليلة الأكثر امتلاء</translation>
        </message>
        <message>
            <source>Nuits</source>
            <translation>الليالي</translation>
        </message>
        <message>
            <source>Numéro</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Numéro de la pièce</source>
            <translation>رقم الوثيقة</translation>
        </message>
        <message>
            <source>Numéro de la pièce affiché</source>
            <translation>عرض رقم الوثيقة</translation>
        </message>
        <message>
            <source>N°</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Objectif en JFP</source>
            <translation>الهدف بأيام التكوين</translation>
        </message>
        <message>
            <source>Objectifs</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Objectifs atteints</source>
            <translation>بلوغ الأهداف</translation>
        </message>
        <message>
            <source>Objectifs des années</source>
            <translation>أهداف السنوات</translation>
        </message>
        <message>
            <source>Objectifs en arabe</source>
            <translation>الأهداف بالعربية</translation>
        </message>
        <message>
            <source>Objet</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Occupant</source>
            <translation>المقيم</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>الإشغال</translation>
        </message>
        <message>
            <source>Occupation (%)</source>
            <translation>الإشغال (%)</translation>
        </message>
        <message>
            <source>Occupation hebdomadaire</source>
            <translation>الإشغال الأسبوعي</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>حجز مبدئي</translation>
        </message>
        <message>
            <source>Option pour {person} en {room} du {arrival} au {departure}</source>
            <translation>حجز مبدئي باسم {person} في الغرفة {room} من {arrival} إلى {departure}</translation>
        </message>
        <message>
            <source>Ordre de mission du formateur</source>
            <translation>أمر بمهمة للمكون</translation>
        </message>
        <message>
            <source>Organisateur : OFPPT · lieu : {place}</source>
            <translation>المنظم: OFPPT · المكان: {place}</translation>
        </message>
        <message>
            <source>Organisateur : OFPPT, avec {partner} · lieu : {place}</source>
            <translation>المنظم: OFPPT، مع {partner} · المكان: {place}</translation>
        </message>
        <message>
            <source>Organisme</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Origine</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Oublier</source>
            <translation>تجاهُل</translation>
        </message>
        <message>
            <source>Ouvrir la session</source>
            <translation>فتح الدورة</translation>
        </message>
        <message>
            <source>Ouvrir le bureau</source>
            <translation>فتح المكتب</translation>
        </message>
        <message>
            <source>Ouvrir un centre de démonstration</source>
            <translation>فتح مركز للعرض التوضيحي</translation>
        </message>
        <message>
            <source>Où</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Où dois-je aller ?</source>
            <translation>إلى أين أذهب؟</translation>
        </message>
        <message>
            <source>P</source>
            <translation>ح</translation>
        </message>
        <message>
            <source>P, A, E et le motif, ou les minutes</source>
            <translation>P أو A أو E مع السبب، أو عدد الدقائق</translation>
        </message>
        <message>
            <source>PMR</source>
            <translation>ولوج</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>صفحة {page}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Pages de 1 à {count} : écrivez par exemple 1-3, 5.</source>
            <translation>الصفحات من 1 إلى {count}: اكتب مثلًا 1-3, 5.</translation>
        </message>
        <message>
            <source>Panier</source>
            <translation>سلة</translation>
        </message>
        <message>
            <source>Paniers-repas</source>
            <translation>وجبات محمولة</translation>
        </message>
        <message>
            <source>Panne</source>
            <translation>عطب</translation>
        </message>
        <message>
            <source>Papiers</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Par</source>
            <translation>حسب</translation>
        </message>
        <message>
            <source>Par direction régionale, en JFP</source>
            <translation>حسب المديرية الجهوية، بأيام التكوين</translation>
        </message>
        <message>
            <source>Par direction régionale, les {n} premières, en JFP</source>
            <translation>حسب المديرية الجهوية، الأولى وعددها {n}، بأيام التكوين</translation>
        </message>
        <message>
            <source>Par mois, en JFP</source>
            <translation>حسب الشهر، بأيام التكوين</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>Part aujourd'hui</source>
            <translation>مغادرة اليوم</translation>
        </message>
        <message>
            <source>Partage avec</source>
            <translation>مشتركة مع</translation>
        </message>
        <message>
            <source>Partenaire</source>
            <translation>الشريك</translation>
        </message>
        <message>
            <source>Partenaire {partner} enregistré</source>
            <translation>حُفظ الشريك {partner}</translation>
        </message>
        <message>
            <source>Partenaires</source>
            <translation>الشركاء</translation>
        </message>
        <message>
            <source>Parti</source>
            <translation>تمت المغادرة</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>مشارك</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
        <message>
            <source>Pas de place pour {person} : {why}.</source>
            <translation>لا مقعد لـ{person}: {why}.</translation>
        </message>
        <message>
            <source>Passeport</source>
            <translation>جواز السفر</translation>
        </message>
        <message>
            <source>Passés</source>
            <translation>سابقة</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Pays de résidence</source>
            <translation>بلد الإقامة</translation>
        </message>
        <message>
            <source>Permettre de déplacer</source>
            <translation>السماح بالنقل</translation>
        </message>
        <message>
            <source>Pers.</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Personne</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Personne autorisée</source>
            <translation>شخص مأذون له</translation>
        </message>
        <message>
            <source>Personne connue</source>
            <translation>شخص معروف</translation>
        </message>
        <message>
            <source>Personne dans la maison le {day}.</source>
            <translation>لا أحد في المركز يوم {day}.</translation>
        </message>
        <message>
            <source>Personne de ce nom n'est attendu ces jours-ci. Voyez l'accueil.</source>
            <translation>لا أحد بهذا الاسم منتظر في هذه الأيام. اسألوا الاستقبال.</translation>
        </message>
        <message>
            <source>Personne de ce nom n'ouvre ce bureau.</source>
            <translation>لا أحد بهذا الاسم يحق له الدخول هنا.</translation>
        </message>
        <message>
            <source>Personne n'a de code : ajoutez-en dans Réglages, Personnes autorisées.</source>
            <translation>لا أحد لديه رمز: أضف أشخاصاً في الإعدادات، الأشخاص المأذون لهم.</translation>
        </message>
        <message>
            <source>Personne n'est encore inscrit : ajoutez les participants.</source>
            <translation>لا أحد مسجَّل بعد: أضف المشاركين.</translation>
        </message>
        <message>
            <source>Personne n'est encore inscrit.</source>
            <translation>لا أحد مسجل بعد.</translation>
        </message>
        <message>
            <source>Personne n'est encore logé pour cette session.</source>
            <translation>لم يتم إسكان أي شخص بعد في هذه الدورة.</translation>
        </message>
        <message>
            <source>Personne n'est encore noté présent : il n'y a pas d'attestation à remettre.</source>
            <translation>لم يسجل حضور أحد بعد: لا توجد شهادة للتسليم.</translation>
        </message>
        <message>
            <source>Personne n'est inscrit. Cherchez quelqu'un (Inser), ou glissez ici une liste.</source>
            <translation>لا أحد مسجل. ابحث عن شخص (Ins) أو اسحب لائحة إلى هنا.</translation>
        </message>
        <message>
            <source>Personne ne répond. Essayez le début du nom, du matricule ou du téléphone.</source>
            <translation>لا نتيجة. جرّب بداية الاسم أو رقم التأجير أو الهاتف.</translation>
        </message>
        <message>
            <source>Personne ne semble noté deux fois.</source>
            <translation>لا يبدو أن أحدا مسجل مرتين.</translation>
        </message>
        <message>
            <source>Personnes</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Personnes : {count} · chambres : {rooms} · sans chambre : {homeless}</source>
            <translation>الأشخاص: {count} · الغرف: {rooms} · بلا غرفة: {homeless}</translation>
        </message>
        <message>
            <source>Personnes autorisées</source>
            <translation>الأشخاص المأذون لهم</translation>
        </message>
        <message>
            <source>Personnes qui ouvrent ce bureau</source>
            <translation>الأشخاص الذين يفتحون هذا المكتب</translation>
        </message>
        <message>
            <source>Personnes sans séjour ni session</source>
            <translation>أشخاص بلا إقامة ولا دورة</translation>
        </message>
        <message>
            <source>Personnes à ce repas</source>
            <translation>الأشخاص في هذه الوجبة</translation>
        </message>
        <message>
            <source>Peut-être connue : {reason}</source>
            <translation>تطابق محتمل: {reason}</translation>
        </message>
        <message>
            <source>Pièce</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Pièce d'identité</source>
            <translation>وثيقة الهوية</translation>
        </message>
        <message>
            <source>Pièces d'identité</source>
            <translation>وثائق الهوية</translation>
        </message>
        <message>
            <source>Place donnée à {person}</source>
            <translation>خُصص المكان لفائدة {person}</translation>
        </message>
        <message>
            <source>Place sans nom</source>
            <translation>مكان بلا اسم</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Places gardées par direction</source>
            <translation>المقاعد المحجوزة حسب المديرية</translation>
        </message>
        <message>
            <source>Places gardées pour {direction}</source>
            <translation>المقاعد المحجوزة لـ{direction}</translation>
        </message>
        <message>
            <source>Places par direction</source>
            <translation>المقاعد حسب المديرية</translation>
        </message>
        <message>
            <source>Plafond (MAD)</source>
            <translation>السقف (درهم)</translation>
        </message>
        <message>
            <source>Plafond en dirhams</source>
            <translation>السقف بالدرهم</translation>
        </message>
        <message>
            <source>Planning des chambres</source>
            <translation>مخطط الغرف</translation>
        </message>
        <message>
            <source>Planning des salles</source>
            <translation>برنامج القاعات</translation>
        </message>
        <message>
            <source>Plus bas dans la liste d'attente</source>
            <translation>إلى أسفل لائحة الانتظار</translation>
        </message>
        <message>
            <source>Plus haut dans la liste d'attente</source>
            <translation>إلى أعلى لائحة الانتظار</translation>
        </message>
        <message>
            <source>Pointage</source>
            <translation>تسجيل المطعم</translation>
        </message>
        <message>
            <source>Pour</source>
            <translation>لأجل</translation>
        </message>
        <message>
            <source>Pour qui</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Premier jour</source>
            <translation>أول يوم</translation>
        </message>
        <message>
            <source>Prendre {room}</source>
            <translation>اختيار {room}</translation>
        </message>
        <message>
            <source>Pris</source>
            <translation>المشغولة</translation>
        </message>
        <message>
            <source>Pris par {holder} du {arrival} au {departure}.</source>
            <translation>محجوز باسم {holder} من {arrival} إلى {departure}.</translation>
        </message>
        <message>
            <source>Procès-verbal de jury</source>
            <translation>محضر لجنة التحكيم</translation>
        </message>
        <message>
            <source>Projet</source>
            <translation>المشروع</translation>
        </message>
        <message>
            <source>Prolonger d'une nuit</source>
            <translation>تمديد بليلة</translation>
        </message>
        <message>
            <source>Prolonger jusqu'à demain</source>
            <translation>تمديد حتى الغد</translation>
        </message>
        <message>
            <source>Proposer les meilleures salles de la semaine</source>
            <translation>اقتراح أفضل القاعات للأسبوع</translation>
        </message>
        <message>
            <source>Proposer les salles</source>
            <translation>اقتراح القاعات</translation>
        </message>
        <message>
            <source>Proposer pour la session</source>
            <translation>الاقتراح للدورة كلها</translation>
        </message>
        <message>
            <source>Proposé</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>Propre</source>
            <translation>نظيفة</translation>
        </message>
        <message>
            <source>Prénom</source>
            <translation>الاسم الشخصي</translation>
        </message>
        <message>
            <source>Prénom en arabe</source>
            <translation>الاسم الشخصي بالعربية</translation>
        </message>
        <message>
            <source>Préparer le lot</source>
            <translation>إعداد المجموعة</translation>
        </message>
        <message>
            <source>Présences</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Présent</source>
            <translation>في المركز</translation>
        </message>
        <message>
            <source>Présent en partie : indiquez les minutes suivies, entre 1 et {most}.</source>
            <translation>حضور جزئي: اذكر عدد الدقائق، من 1 إلى {most}.</translation>
        </message>
        <message>
            <source>Présents</source>
            <translation>الحاضرون</translation>
        </message>
        <message>
            <source>Présents : {count} · départ en retard : {late}</source>
            <translation>الحاضرون: {count} · تأخرت مغادرتهم: {late}</translation>
        </message>
        <message>
            <source>Prévus</source>
            <translation>المبرمجة</translation>
        </message>
        <message>
            <source>Période du séjour</source>
            <translation>مدة الإقامة</translation>
        </message>
        <message>
            <source>Quand</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Quatre signes au moins</source>
            <translation>أربع علامات على الأقل</translation>
        </message>
        <message>
            <source>Quatre signes au moins. Il est demandé pour quitter la borne.</source>
            <translation>أربعة رموز على الأقل. يطلب لمغادرة الشاشة.</translation>
        </message>
        <message>
            <source>Quelqu'un a modifié ces données depuis : l'annulation les perdrait.</source>
            <translation>تم تعديل هذه المعطيات بعد ذلك: سيؤدي التراجع إلى فقدان التعديل.</translation>
        </message>
        <message>
            <source>Quelqu'un a travaillé sur ces données depuis l'aperçu : regardez-le de nouveau. Rien n'est enregistré.</source>
            <translation>عمل شخص ما على هذه البيانات بعد المعاينة: أعد النظر فيها. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Quelqu'un d'autre</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>Qui</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Qui a lu un numéro de pièce ou exporté une fiche (loi 09-08).</source>
            <translation>من اطّلع على رقم وثيقة أو صدّر ملفاً (القانون 09-08).</translation>
        </message>
        <message>
            <source>Qui travaille à ce poste ?</source>
            <translation>من يعمل على هذا الجهاز؟</translation>
        </message>
        <message>
            <source>Quitter</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>Quitter la borne</source>
            <translation>مغادرة الشاشة</translation>
        </message>
        <message>
            <source>Quoi</source>
            <translation>المعني</translation>
        </message>
        <message>
            <source>Quotas</source>
            <translation>الحصيص</translation>
        </message>
        <message>
            <source>R</source>
            <translation>ج</translation>
        </message>
        <message>
            <source>Raccourcir d'une nuit</source>
            <translation>تقليص بليلة</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>الرتبة</translation>
        </message>
        <message>
            <source>Rapports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Recherche des meilleures salles…</source>
            <translation>البحث عن أفضل القاعات…</translation>
        </message>
        <message>
            <source>Refusée : {reason}</source>
            <translation>مرفوض: {reason}</translation>
        </message>
        <message>
            <source>Refusées</source>
            <translation>المرفوضة</translation>
        </message>
        <message>
            <source>Relève</source>
            <translation>تسليم المناوبة</translation>
        </message>
        <message>
            <source>Remarques</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Remettre au catalogue</source>
            <translation>إعادة إلى الدليل</translation>
        </message>
        <message>
            <source>Remettre cette copie…</source>
            <translation>إعادة هذه النسخة…</translation>
        </message>
        <message>
            <source>Remettre en service</source>
            <translation>إعادة إلى الخدمة</translation>
        </message>
        <message>
            <source>Remettre la copie</source>
            <translation>إعادة النسخة</translation>
        </message>
        <message>
            <source>Remplissage</source>
            <translation>الملء</translation>
        </message>
        <message>
            <source>Remplissage (%)</source>
            <translation>الملء (%)</translation>
        </message>
        <message>
            <source>Rendre</source>
            <translation>إعادة إلى الخدمة</translation>
        </message>
        <message>
            <source>Rendre la chambre {room} dès maintenant</source>
            <translation>إعادة الغرفة {room} إلى الخدمة الآن</translation>
        </message>
        <message>
            <source>Rendre provisoire</source>
            <translation>جعله مؤقتا</translation>
        </message>
        <message>
            <source>Repas</source>
            <translation>الوجبات</translation>
        </message>
        <message>
            <source>Repas : {name}</source>
            <translation>الوجبات: {name}</translation>
        </message>
        <message>
            <source>Repas de la semaine</source>
            <translation>وجبات الأسبوع</translation>
        </message>
        <message>
            <source>Repas gardés</source>
            <translation>وجبات محفوظة</translation>
        </message>
        <message>
            <source>Repas supprimés : {name}</source>
            <translation>حُذفت الوجبات: {name}</translation>
        </message>
        <message>
            <source>Reprendre</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Reprendre le dernier</source>
            <translation>التراجع عن الأخير</translation>
        </message>
        <message>
            <source>Repris</source>
            <translation>تم التراجع</translation>
        </message>
        <message>
            <source>Responsable de la formation : nom, signature</source>
            <translation>المسؤول عن التكوين: الاسم والتوقيع</translation>
        </message>
        <message>
            <source>Ressources</source>
            <translation>الموارد</translation>
        </message>
        <message>
            <source>Reste</source>
            <translation>بقاء</translation>
        </message>
        <message>
            <source>Reste à faire</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Restez dans l'année {year}.</source>
            <translation>ابق ضمن سنة {year}.</translation>
        </message>
        <message>
            <source>Retirer</source>
            <translation>إخراج من الخدمة</translation>
        </message>
        <message>
            <source>Retirer de la liste</source>
            <translation>سحب من اللائحة</translation>
        </message>
        <message>
            <source>Retirer de la salle</source>
            <translation>إخراج من القاعة</translation>
        </message>
        <message>
            <source>Retirer la fiche</source>
            <translation>سحب الاستمارة</translation>
        </message>
        <message>
            <source>Retirer {person}</source>
            <translation>حذف {person}</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Retour aux sessions</source>
            <translation>العودة إلى الدورات</translation>
        </message>
        <message>
            <source>Revenir</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Rez-de-chaussée</source>
            <translation>الطابق الأرضي</translation>
        </message>
        <message>
            <source>Rien de ce côté.</source>
            <translation>لا شيء هنا.</translation>
        </message>
        <message>
            <source>Rien de plus n'est connu. Complétez avec E.</source>
            <translation>لا معلومات أخرى. أكمل بالضغط على E.</translation>
        </message>
        <message>
            <source>Rien de prévu</source>
            <translation>لا شيء مبرمج</translation>
        </message>
        <message>
            <source>Rien de tel depuis ce moment.</source>
            <translation>لا شيء من هذا النوع منذ هذا الوقت.</translation>
        </message>
        <message>
            <source>Rien n'a changé depuis ce moment.</source>
            <translation>لم يتغير أي شيء منذ هذا الوقت.</translation>
        </message>
        <message>
            <source>Rien n'attend de décision.</source>
            <translation>لا شيء في انتظار البت.</translation>
        </message>
        <message>
            <source>Rien n'est enseigné cette semaine : créez une session, ou changez de semaine.</source>
            <translation>لا تدريس هذا الأسبوع: أنشئ دورة، أو انتقل إلى أسبوع آخر.</translation>
        </message>
        <message>
            <source>Rien ne répond à « {text} ».</source>
            <translation>لا نتيجة للبحث عن «⁨{text}⁩».</translation>
        </message>
        <message>
            <source>Rien à changer : chaque créneau a déjà la salle proposée.</source>
            <translation>لا شيء يتغيّر: لكل حصة القاعة المقترحة.</translation>
        </message>
        <message>
            <source>Rien à faire</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Rouvrir</source>
            <translation>إعادة الفتح</translation>
        </message>
        <message>
            <source>Rouvrir la salle</source>
            <translation>إعادة فتح القاعة</translation>
        </message>
        <message>
            <source>Réalisés</source>
            <translation>المنجَزة</translation>
        </message>
        <message>
            <source>Réception</source>
            <translation>الاستقبال</translation>
        </message>
        <message>
            <source>Réduire</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Référence</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Régime</source>
            <translation>النظام الغذائي</translation>
        </message>
        <message>
            <source>Régimes</source>
            <translation>الحميات</translation>
        </message>
        <message>
            <source>Régimes : le plus à un même service</source>
            <translation>الحميات: أكبر عدد في خدمة واحدة</translation>
        </message>
        <message>
            <source>Régimes par service</source>
            <translation>الحميات حسب الخدمة</translation>
        </message>
        <message>
            <source>Régimes, demandes, menu</source>
            <translation>الحميات والطلبات وقائمة الطعام</translation>
        </message>
        <message>
            <source>Régimes, {day}</source>
            <translation>الحميات، {day}</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Réglé</source>
            <translation>تمت التسوية</translation>
        </message>
        <message>
            <source>Réparations</source>
            <translation>الإصلاحات</translation>
        </message>
        <message>
            <source>Réparé</source>
            <translation>تم الإصلاح</translation>
        </message>
        <message>
            <source>Réparé : {what}</source>
            <translation>تم إصلاح: {what}</translation>
        </message>
        <message>
            <source>Réparé en {room} : {what}</source>
            <translation>تم الإصلاح في الغرفة {room}: {what}</translation>
        </message>
        <message>
            <source>Répertoire</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Réponses</source>
            <translation>الأجوبة</translation>
        </message>
        <message>
            <source>Répète la ligne {row}</source>
            <translation>تكرار للسطر {row}</translation>
        </message>
        <message>
            <source>Réserver</source>
            <translation>حجز</translation>
        </message>
        <message>
            <source>Résultats</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Rétabli : {deed}</source>
            <translation>تمت إعادة: {deed}</translation>
        </message>
        <message>
            <source>Rétablir</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Rétablir : {deed}</source>
            <translation>إعادة: {deed}</translation>
        </message>
        <message>
            <source>Rétablir ce qui a été annulé</source>
            <translation>إعادة ما تم التراجع عنه</translation>
        </message>
        <message>
            <source>Rétablir la session</source>
            <translation>استعادة الدورة</translation>
        </message>
        <message>
            <source>Rôle</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Saisie commencée le {moment} : {what}</source>
            <translation>إدخال بدأ {moment}: {what}</translation>
        </message>
        <message>
            <source>Saisie commencée à {moment} : {what}</source>
            <translation>إدخال بدأ على الساعة {moment}: {what}</translation>
        </message>
        <message>
            <source>Saisie gardée : {what}</source>
            <translation>حُفظ ما كُتب: {what}</translation>
        </message>
        <message>
            <source>Salle</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Salle actuelle</source>
            <translation>القاعة الحالية</translation>
        </message>
        <message>
            <source>Salle ajoutée : {room}</source>
            <translation>أضيفت القاعة: {room}</translation>
        </message>
        <message>
            <source>Salle et matériel</source>
            <translation>القاعة والتجهيزات</translation>
        </message>
        <message>
            <source>Salle modifiée : {room}</source>
            <translation>عُدّلت القاعة: {room}</translation>
        </message>
        <message>
            <source>Salle à préciser</source>
            <translation>القاعة ستحدد</translation>
        </message>
        <message>
            <source>Salles</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Salles du centre</source>
            <translation>قاعات المركز</translation>
        </message>
        <message>
            <source>Salles libres à cette heure</source>
            <translation>القاعات الشاغرة في هذا الوقت</translation>
        </message>
        <message>
            <source>Salles pour ces créneaux</source>
            <translation>القاعات لهذه الحصص</translation>
        </message>
        <message>
            <source>Salles proposées</source>
            <translation>القاعات المقترحة</translation>
        </message>
        <message>
            <source>Sans ce repas</source>
            <translation>بدون هذه الوجبة</translation>
        </message>
        <message>
            <source>Sans chambre : {count}</source>
            <translation>بلا غرفة: {count}</translation>
        </message>
        <message>
            <source>Sans salle</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>Sans salle : {count}</source>
            <translation>بلا قاعة: {count}</translation>
        </message>
        <message>
            <source>Sauvegarde vérifiée : {path}</source>
            <translation>نسخة احتياطية تم التحقق منها: ⁨{path}⁩</translation>
        </message>
        <message>
            <source>Secteur</source>
            <translation>القطاع</translation>
        </message>
        <message>
            <source>Semaine</source>
            <translation>الأسبوع</translation>
        </message>
        <message>
            <source>Semaine du formateur</source>
            <translation>أسبوع المكوِّن</translation>
        </message>
        <message>
            <source>Semaine précédente</source>
            <translation>الأسبوع السابق</translation>
        </message>
        <message>
            <source>Semaine suivante</source>
            <translation>الأسبوع الموالي</translation>
        </message>
        <message>
            <source>Semaine {week}</source>
            <translation>الأسبوع {week}</translation>
        </message>
        <message>
            <source>Semaine {week} · {year}</source>
            <translation>الأسبوع {week} · {year}</translation>
        </message>
        <message>
            <source>Semaine — nuitées vendues : {sold} sur {whole} · taux moyen : {share} % · arrivées : {arrivals} · départs : {departures}</source>
            <translation>الأسبوع — ليالي المبيت: {sold} من {whole} · متوسط نسبة الإشغال: {share}% · الوصول: {arrivals} · المغادرة: {departures}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Service d'étage</source>
            <translation>خدمة الغرف</translation>
        </message>
        <message>
            <source>Servis</source>
            <translation>المقدَّمة</translation>
        </message>
        <message>
            <source>Ses chambres</source>
            <translation>غرف المركز</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Session {code} annulée</source>
            <translation>أُلغيت الدورة {code}</translation>
        </message>
        <message numerus="yes">
            <source>Session {code} annulée, %n séjour(s) annulé(s) avec elle</source>
            <translation>
                <numerusform>أُلغيت الدورة {code} دون أي إقامة</numerusform>
                <numerusform>أُلغيت الدورة {code} ومعها إقامة واحدة</numerusform>
                <numerusform>أُلغيت الدورة {code} ومعها إقامتان</numerusform>
                <numerusform>أُلغيت الدورة {code} ومعها %n إقامات</numerusform>
                <numerusform>أُلغيت الدورة {code} ومعها %n إقامة</numerusform>
                <numerusform>أُلغيت الدورة {code} ومعها %n إقامة</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {code} confirmée</source>
            <translation>أُكدت الدورة {code}</translation>
        </message>
        <message>
            <source>Session {code} corrigée</source>
            <translation>صُححت الدورة {code}</translation>
        </message>
        <message numerus="yes">
            <source>Session {code} créée du {first} au {last}, %n créneau(x)</source>
            <translation>
                <numerusform>أُنشئت الدورة {code} من {first} إلى {last} بلا حصص</numerusform>
                <numerusform>أُنشئت الدورة {code} من {first} إلى {last}، حصة واحدة</numerusform>
                <numerusform>أُنشئت الدورة {code} من {first} إلى {last}، حصتان</numerusform>
                <numerusform>أُنشئت الدورة {code} من {first} إلى {last}، %n حصص</numerusform>
                <numerusform>أُنشئت الدورة {code} من {first} إلى {last}، %n حصة</numerusform>
                <numerusform>أُنشئت الدورة {code} من {first} إلى {last}، %n حصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {code} du {first} au {last} ; séjours qui suivent : {stays}, sans lit : {waiting}</source>
            <translation>الدورة {code} من {first} إلى {last}؛ إقامات تتبعها: {stays}، بدون سرير: {waiting}</translation>
        </message>
        <message>
            <source>Session {code} rétablie</source>
            <translation>أُعيدت الدورة {code}</translation>
        </message>
        <message numerus="yes">
            <source>Session {code} rétablie ; %n créneau(x) sans salle</source>
            <translation>
                <numerusform>أُعيدت الدورة {code}</numerusform>
                <numerusform>أُعيدت الدورة {code}؛ حصة واحدة بدون قاعة</numerusform>
                <numerusform>أُعيدت الدورة {code}؛ حصتان بدون قاعة</numerusform>
                <numerusform>أُعيدت الدورة {code}؛ %n حصص بدون قاعة</numerusform>
                <numerusform>أُعيدت الدورة {code}؛ %n حصة بدون قاعة</numerusform>
                <numerusform>أُعيدت الدورة {code}؛ %n حصة بدون قاعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {name} : inconnue et sans dates, elle ne sera pas créée ; indiquez ses dates ou créez-la d'abord.</source>
            <translation>الدورة {name}: غير معروفة وبلا تواريخ، ولن تُنشأ؛ أدخل تواريخها أو أنشئها أولا.</translation>
        </message>
        <message>
            <source>Session {name} : reconnue, {days}, {halves}, {taken}</source>
            <translation>الدورة {name}: معروفة، {days}، {halves}، {taken}</translation>
        </message>
        <message>
            <source>Session {name} : sera créée, {days}, {halves}</source>
            <translation>الدورة {name}: ستُنشأ، {days}، {halves}</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>Seul un séjour à venir peut être retiré de sa chambre.</source>
            <translation>لا يمكن سحب الغرفة إلا من إقامة مقبلة.</translation>
        </message>
        <message>
            <source>Seulement ce qui reste à faire  (L)</source>
            <translation>المتبقي فقط  (L)</translation>
        </message>
        <message>
            <source>Seulement une option</source>
            <translation>حجز مبدئي فقط</translation>
        </message>
        <message>
            <source>Sexe</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>Sexe inconnu : « {text} ».</source>
            <translation>جنس غير معروف: «⁨{text}⁩».</translation>
        </message>
        <message>
            <source>Sexe ou civilité</source>
            <translation>الجنس أو اللقب</translation>
        </message>
        <message>
            <source>Signaler une panne…</source>
            <translation>التبليغ عن عطب…</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Signature du formateur</source>
            <translation>توقيع المكون</translation>
        </message>
        <message>
            <source>Signer la correction</source>
            <translation>توقيع التصحيح</translation>
        </message>
        <message>
            <source>Signé par</source>
            <translation>توقيع</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>فردية</translation>
        </message>
        <message>
            <source>Simples</source>
            <translation>الفردية</translation>
        </message>
        <message>
            <source>Sombre</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>Sous chaque total : hébergés · à la journée · formateurs · extérieurs ; l'écart est depuis la dernière impression.</source>
            <translation>تحت كل مجموع: مقيمون · لليوم فقط · مكوِّنون · خارجيون؛ والفرق منذ آخر طباعة.</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>الرواق</translation>
        </message>
        <message>
            <source>Stand de {name} corrigé</source>
            <translation>صحح رواق {name}</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>الأروقة</translation>
        </message>
        <message>
            <source>Stands et visiteurs</source>
            <translation>الأروقة والزوار</translation>
        </message>
        <message>
            <source>Suivant</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Sujet</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Sur place</source>
            <translation>حضوريا</translation>
        </message>
        <message>
            <source>S{week}</source>
            <translation>أسبوع {week}</translation>
        </message>
        <message>
            <source>Séance précédente</source>
            <translation>الحصة السابقة</translation>
        </message>
        <message>
            <source>Séance suivante</source>
            <translation>الحصة التالية</translation>
        </message>
        <message>
            <source>Séances</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <source>Séjour</source>
            <translation>إقامة</translation>
        </message>
        <message>
            <source>Séjour de {person} : du {arrival} au {departure}</source>
            <translation>إقامة {person}: من {arrival} إلى {departure}</translation>
        </message>
        <message>
            <source>Séjour de {person} annulé</source>
            <translation>تم إلغاء إقامة {person}</translation>
        </message>
        <message>
            <source>Séjour de {person} confirmé</source>
            <translation>تم تأكيد إقامة {person}</translation>
        </message>
        <message>
            <source>Séjour de {person} rétabli</source>
            <translation>تمت استعادة إقامة {person}</translation>
        </message>
        <message>
            <source>Séjours</source>
            <translation>الإقامات</translation>
        </message>
        <message>
            <source>Tableaux</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Taille</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Tapez un nom.</source>
            <translation>اكتب اسما.</translation>
        </message>
        <message>
            <source>Tapez {least} lettres de votre nom, ou présentez votre badge.</source>
            <translation>اكتبوا {least} حروف من اسمكم، أو قدموا شارتكم.</translation>
        </message>
        <message>
            <source>Taux</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <source>Tenir avec</source>
            <translation>جمع مع</translation>
        </message>
        <message>
            <source>Tenir seul</source>
            <translation>فصل الحصة</translation>
        </message>
        <message>
            <source>Terminé</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Texte</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Texte en {language}</source>
            <translation>نص اللغة: {language}</translation>
        </message>
        <message>
            <source>Texte « {title} » : version {number}</source>
            <translation>النص « {title} »: الإصدار {number}</translation>
        </message>
        <message>
            <source>Textes en entier</source>
            <translation>النصوص كاملة</translation>
        </message>
        <message>
            <source>Ticket du {day}, {service}.</source>
            <translation>تذكرة يوم {day}، {service}.</translation>
        </message>
        <message>
            <source>Tickets repas</source>
            <translation>تذاكر الوجبات</translation>
        </message>
        <message>
            <source>Titre</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Titre en arabe</source>
            <translation>العنوان بالعربية</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Tous</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Tous les départs sont faits.</source>
            <translation>تمت كل عمليات المغادرة.</translation>
        </message>
        <message>
            <source>Tous les fichiers</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Tous les séjours</source>
            <translation>كل الإقامات</translation>
        </message>
        <message>
            <source>Tous présents</source>
            <translation>الكل حاضر</translation>
        </message>
        <message>
            <source>Tous à l'étage {floor}</source>
            <translation>الجميع إلى الطابق {floor}</translation>
        </message>
        <message>
            <source>Tout</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Tout cocher ou décocher</source>
            <translation>تحديد الكل أو إلغاء التحديد</translation>
        </message>
        <message>
            <source>Tout est fait.</source>
            <translation>تم إنجاز كل شيء.</translation>
        </message>
        <message>
            <source>Tout est prêt</source>
            <translation>كل شيء جاهز</translation>
        </message>
        <message>
            <source>Tout le monde est arrivé.</source>
            <translation>اكتمل وصول الجميع.</translation>
        </message>
        <message>
            <source>Tout revient à l'état du {moment}. La base d'aujourd'hui est gardée comme copie, mais ceci ne s'annule pas par Ctrl+Z.</source>
            <translation>يعود كل شيء إلى ما كان عليه في {moment}. تُحفظ قاعدة اليوم كنسخة، لكن لا يمكن التراجع عن هذا بـ Ctrl+Z.</translation>
        </message>
        <message>
            <source>Toutes</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Toutes les dates sont sautées : il ne reste rien.</source>
            <translation>تم تخطي كل التواريخ: لم يبق شيء.</translation>
        </message>
        <message>
            <source>Trois lettres du catalogue, ou rien</source>
            <translation>ثلاثة أحرف من الدليل، أو لا شيء</translation>
        </message>
        <message>
            <source>Trois lettres suffisent</source>
            <translation>تكفي ثلاثة أحرف</translation>
        </message>
        <message numerus="yes">
            <source>Trop de codes faux : réessayez dans %n seconde(s).</source>
            <translation>
                <numerusform>رموز خاطئة كثيرة: أعد المحاولة الآن.</numerusform>
                <numerusform>رموز خاطئة كثيرة: أعد المحاولة بعد ثانية واحدة.</numerusform>
                <numerusform>رموز خاطئة كثيرة: أعد المحاولة بعد ثانيتين.</numerusform>
                <numerusform>رموز خاطئة كثيرة: أعد المحاولة بعد %n ثوانٍ.</numerusform>
                <numerusform>رموز خاطئة كثيرة: أعد المحاولة بعد %n ثانية.</numerusform>
                <numerusform>رموز خاطئة كثيرة: أعد المحاولة بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Trop de codes faux : réessayez dans une minute.</source>
            <translation>رموز خاطئة كثيرة: أعد المحاولة بعد دقيقة.</translation>
        </message>
        <message>
            <source>Trop tard : le départ était prévu le {departure}. Prolongez d'abord le séjour.</source>
            <translation>بعد فوات الأوان: كانت المغادرة متوقعة يوم {departure}. مدد الإقامة أولا.</translation>
        </message>
        <message>
            <source>Trop tôt : l'arrivée est prévue le {arrival}. Avancez d'abord la date d'arrivée.</source>
            <translation>قبل الأوان: الوصول متوقع يوم {arrival}. قدّم تاريخ الوصول أولا.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Téléphone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Téléphone illisible : « {text} » est gardé en observation.</source>
            <translation>رقم هاتف غير مقروء: تم الاحتفاظ بـ « {text} » في الملاحظات.</translation>
        </message>
        <message>
            <source>Téléphones</source>
            <translation>أرقام الهاتف</translation>
        </message>
        <message>
            <source>Un centre inventé, plein de séjours, pour essayer</source>
            <translation>مركز تجريبي مليء بالإقامات، للتجربة</translation>
        </message>
        <message>
            <source>Un coefficient va de 1 à {most}.</source>
            <translation>المعامل من 1 إلى {most}.</translation>
        </message>
        <message>
            <source>Un critère se note sur 1 à {most}.</source>
            <translation>ينقط المعيار من 1 إلى {most}.</translation>
        </message>
        <message>
            <source>Un créneau {mode} n'a pas de salle.</source>
            <translation>الحصة {mode} لا قاعة لها.</translation>
        </message>
        <message>
            <source>Un fichier par document</source>
            <translation>ملف لكل وثيقة</translation>
        </message>
        <message>
            <source>Un jour</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>Un jour de la semaine</source>
            <translation>يوم من الأسبوع</translation>
        </message>
        <message>
            <source>Un jour, ou un nombre de jours : 3</source>
            <translation>يوم، أو عدد أيام: 3</translation>
        </message>
        <message>
            <source>Un motif a au plus {most} signes.</source>
            <translation>لا يتجاوز السبب {most} حرفا.</translation>
        </message>
        <message>
            <source>Un nom de salle a au plus {most} signes.</source>
            <translation>لا يتجاوز اسم القاعة {most} حرفا.</translation>
        </message>
        <message>
            <source>Un nombre de places va de 0 à {most}.</source>
            <translation>عدد المقاعد بين 0 و{most}.</translation>
        </message>
        <message>
            <source>Un nombre de places, ou rien.</source>
            <translation>عدد المقاعد، أو لا شيء.</translation>
        </message>
        <message>
            <source>Un objectif se compte en JFP, à partir de 1.</source>
            <translation>يُحسب الهدف بأيام التكوين، ابتداءً من 1.</translation>
        </message>
        <message>
            <source>Un plafond se compte en dirhams, à partir de 1.</source>
            <translation>يُحسب السقف بالدرهم، ابتداءً من 1.</translation>
        </message>
        <message>
            <source>Un quota ne peut pas être négatif.</source>
            <translation>لا يمكن أن تكون الحصة المخصصة سالبة.</translation>
        </message>
        <message>
            <source>Un seul mot pour le nom et le prénom.</source>
            <translation>كلمة واحدة للاسم العائلي والاسم الشخصي معا.</translation>
        </message>
        <message>
            <source>Un stand a de 0 à {most} personnes.</source>
            <translation>للرواق من 0 إلى {most} شخص.</translation>
        </message>
        <message>
            <source>Une absence est déjà notée sur ces nuits.</source>
            <translation>يوجد غياب مسجل من قبل في هذه الليالي.</translation>
        </message>
        <message>
            <source>Une accolade n'est pas fermée : un champ s'écrit {example}.</source>
            <translation>قوس غير مغلق: يكتب الحقل هكذا {example}.</translation>
        </message>
        <message>
            <source>Une autre chambre porte le numéro {room}.</source>
            <translation>غرفة أخرى تحمل الرقم {room}.</translation>
        </message>
        <message>
            <source>Une autre personne porte ce nom.</source>
            <translation>هذا الاسم لشخص آخر.</translation>
        </message>
        <message>
            <source>Une autre salle s'appelle déjà {room}.</source>
            <translation>توجد قاعة أخرى باسم {room}.</translation>
        </message>
        <message>
            <source>Une base PostgreSQL se restaure avec pg_restore.</source>
            <translation>تتم استعادة قاعدة بيانات PostgreSQL بواسطة pg_restore.</translation>
        </message>
        <message>
            <source>Une cellule remplie, {cell}, est très loin du tableau. Effacez-la, puis réessayez.</source>
            <translation>توجد خلية مملوءة، {cell}، بعيدة جدا عن الجدول. امسحها، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Une couleur par session</source>
            <translation>لون لكل دورة</translation>
        </message>
        <message>
            <source>Une erreur inattendue s'est produite ; rien n'a été enregistré. Le détail est dans le journal.</source>
            <translation>حدث خطأ غير متوقع؛ لم يُحفظ أي شيء. التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>Une erreur inattendue s'est produite. Le détail est dans le journal.</source>
            <translation>حدث خطأ غير متوقع. التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>Une fermeture dure au plus trois ans ; retirez plutôt la salle.</source>
            <translation>لا يتجاوز الإغلاق ثلاث سنوات؛ الأولى سحب القاعة.</translation>
        </message>
        <message>
            <source>Une feuille ne peut pas avoir plus de {most} lignes.</source>
            <translation>لا يمكن أن تتجاوز الورقة {most} سطر.</translation>
        </message>
        <message>
            <source>Une fiche dit une femme, l'autre un homme : corrigez d'abord celle qui se trompe.</source>
            <translation>في إحدى البطاقتين امرأة وفي الأخرى رجل: صحح البطاقة الخاطئة أولا.</translation>
        </message>
        <message>
            <source>Une heure : 20:00, puis Entrée</source>
            <translation>ساعة: 20:00 ثم مفتاح الإدخال</translation>
        </message>
        <message>
            <source>Une heure s'écrit 9:00, 9h30 ou 9.</source>
            <translation>تُكتب الساعة 9:00 أو 9h30 أو 9.</translation>
        </message>
        <message>
            <source>Une option se confirme plus tard</source>
            <translation>يؤكد الحجز المبدئي لاحقا</translation>
        </message>
        <message>
            <source>Une par ligne : titre, espace, adresse</source>
            <translation>مورد في كل سطر: العنوان، فراغ، الرابط</translation>
        </message>
        <message>
            <source>Une personne, une chambre, une session, un document, une commande</source>
            <translation>شخص، غرفة، دورة، وثيقة، أمر</translation>
        </message>
        <message>
            <source>Une période a un premier et un dernier jour.</source>
            <translation>للفترة يوم أول ويوم أخير.</translation>
        </message>
        <message>
            <source>Une session</source>
            <translation>دورة</translation>
        </message>
        <message>
            <source>Une session annulée ne compte aucun JFP.</source>
            <translation>الدورة الملغاة لا تحتسب أي يوم تكوين.</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Vaut à partir d'aujourd'hui</source>
            <translation>ساري المفعول ابتداء من اليوم</translation>
        </message>
        <message>
            <source>Verrouiller après</source>
            <translation>القفل بعد</translation>
        </message>
        <message>
            <source>Verrouiller le poste</source>
            <translation>قفل الجهاز</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Vide : aussi longue qu'avant</source>
            <translation>فارغ: المدة نفسها</translation>
        </message>
        <message>
            <source>Vide : autant qu'il en vient</source>
            <translation>فارغ: بلا حد</translation>
        </message>
        <message>
            <source>Vide : sans fin</source>
            <translation>فارغ: بدون نهاية</translation>
        </message>
        <message>
            <source>Ville</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Visiteur</source>
            <translation>زائر</translation>
        </message>
        <message>
            <source>Visiteurs</source>
            <translation>الزوار</translation>
        </message>
        <message>
            <source>Visiteurs entrés</source>
            <translation>الزوار الذين دخلوا</translation>
        </message>
        <message>
            <source>Visiteurs et contacts des événements</source>
            <translation>زوار التظاهرات وجهات الاتصال</translation>
        </message>
        <message>
            <source>Voir</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Voir la pièce</source>
            <translation>عرض الوثيقة</translation>
        </message>
        <message>
            <source>Voir le séjour dans les chambres</source>
            <translation>عرض الإقامة في مخطط الغرف</translation>
        </message>
        <message>
            <source>Voir les participants</source>
            <translation>عرض المشاركين</translation>
        </message>
        <message>
            <source>Votre chambre</source>
            <translation>غرفتكم</translation>
        </message>
        <message>
            <source>Votre nom</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Votre nom, ou votre badge</source>
            <translation>اسمكم أو شارتكم</translation>
        </message>
        <message>
            <source>Votre séjour, de 1 à 5</source>
            <translation>إقامتكم، من 1 إلى 5</translation>
        </message>
        <message>
            <source>Vous n'êtes pas logé au centre</source>
            <translation>لستم مقيمين بالمركز</translation>
        </message>
        <message>
            <source>Voyez l'accueil</source>
            <translation>اسألوا الاستقبال</translation>
        </message>
        <message>
            <source>Vu sur</source>
            <translation>معاينة على</translation>
        </message>
        <message>
            <source>a déjà un autre séjour du {arrival} au {departure}</source>
            <translation>له بالفعل إقامة أخرى من {arrival} إلى {departure}</translation>
        </message>
        <message>
            <source>absence {share}</source>
            <translation>الغياب {share}</translation>
        </message>
        <message>
            <source>absences : {share}</source>
            <translation>الغياب: {share}</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>غياب</translation>
        </message>
        <message>
            <source>accessible</source>
            <translation>سهلة الولوج</translation>
        </message>
        <message>
            <source>agro-industrie</source>
            <translation>الصناعات الغذائية</translation>
        </message>
        <message>
            <source>amphithéâtre</source>
            <translation>مدرج</translation>
        </message>
        <message>
            <source>anglais</source>
            <translation>اللغة الإنجليزية</translation>
        </message>
        <message>
            <source>annulé</source>
            <translation>ملغاة</translation>
        </message>
        <message>
            <source>annulée</source>
            <translation>ملغاة</translation>
        </message>
        <message>
            <source>août</source>
            <translation>غشت</translation>
        </message>
        <message>
            <source>après l'heure limite : {count}</source>
            <translation>بعد الوقت المحدد: {count}</translation>
        </message>
        <message>
            <source>après-midi</source>
            <translation>بعد الزوال</translation>
        </message>
        <message>
            <source>arrive ce jour</source>
            <translation>وصول في هذا اليوم</translation>
        </message>
        <message>
            <source>arrivée enregistrée</source>
            <translation>سُجل الوصول</translation>
        </message>
        <message>
            <source>arrivées</source>
            <translation>وصول</translation>
        </message>
        <message>
            <source>arts et industries graphiques</source>
            <translation>الفنون والصناعات الطباعية</translation>
        </message>
        <message>
            <source>atteint à {share}</source>
            <translation>نسبة الإنجاز: {share}</translation>
        </message>
        <message>
            <source>attendu le {arrival}</source>
            <translation>كان الوصول متوقعا يوم {arrival}</translation>
        </message>
        <message>
            <source>attendu le {day}</source>
            <translation>كان متوقعا يوم {day}</translation>
        </message>
        <message>
            <source>attendu {day}</source>
            <translation>الوصول متوقع {day}</translation>
        </message>
        <message>
            <source>au plus</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <source>aucun</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>aucun lit libre ne convient</source>
            <translation>لا سرير شاغر مناسب</translation>
        </message>
        <message>
            <source>aucun lit n'est pris</source>
            <translation>لا سرير مشغول</translation>
        </message>
        <message>
            <source>aucun lit pour les nuits de plus</source>
            <translation>لا سرير لليالي الإضافية</translation>
        </message>
        <message>
            <source>aucun repas</source>
            <translation>بدون وجبات</translation>
        </message>
        <message>
            <source>aucun séjour</source>
            <translation>لا إقامات</translation>
        </message>
        <message>
            <source>aucune</source>
            <translation>لا توجد</translation>
        </message>
        <message>
            <source>aucune attestation remise</source>
            <translation>لم تُسلَّم أي شهادة</translation>
        </message>
        <message>
            <source>aucune salle</source>
            <translation>لا قاعات</translation>
        </message>
        <message>
            <source>aujourd'hui</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>autoformation</source>
            <translation>تعلم ذاتي</translation>
        </message>
        <message>
            <source>autre formule</source>
            <translation>صيغة أخرى</translation>
        </message>
        <message>
            <source>autre pièce</source>
            <translation>وثيقة أخرى</translation>
        </message>
        <message>
            <source>avec {codes}</source>
            <translation>مع {codes}</translation>
        </message>
        <message>
            <source>avril</source>
            <translation>أبريل</translation>
        </message>
        <message>
            <source>bloqué</source>
            <translation>خارج الخدمة</translation>
        </message>
        <message>
            <source>bloqué : {reason}, jusqu'au {day}</source>
            <translation>خارج الخدمة: {reason}، إلى غاية {day}</translation>
        </message>
        <message>
            <source>bloqué jusqu'au {day}</source>
            <translation>خارج الخدمة إلى غاية {day}</translation>
        </message>
        <message>
            <source>bloquée</source>
            <translation>خارج الخدمة</translation>
        </message>
        <message>
            <source>carte nationale</source>
            <translation>البطاقة الوطنية</translation>
        </message>
        <message>
            <source>casques</source>
            <translation>سماعات</translation>
        </message>
        <message>
            <source>catégorie</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>celui de l'heure</source>
            <translation>وجبة الساعة</translation>
        </message>
        <message>
            <source>chambre</source>
            <translation>غرفة</translation>
        </message>
        <message>
            <source>chambre accessible</source>
            <translation>غرفة بولوجيات</translation>
        </message>
        <message>
            <source>chambre {room}, du {first} au {last}</source>
            <translation>الغرفة {room}، من {first} إلى {last}</translation>
        </message>
        <message>
            <source>chambre à nettoyer</source>
            <translation>الغرفة للتنظيف</translation>
        </message>
        <message>
            <source>change de lit</source>
            <translation>يغيّر سريره</translation>
        </message>
        <message>
            <source>close</source>
            <translation>مقفلة</translation>
        </message>
        <message>
            <source>code de la session</source>
            <translation>رمز الدورة</translation>
        </message>
        <message>
            <source>code de session : 1er ou 2e soir</source>
            <translation>رمز الدورة: الليلة الأولى أو الثانية</translation>
        </message>
        <message>
            <source>commande</source>
            <translation>أمر</translation>
        </message>
        <message>
            <source>comme la session</source>
            <translation>مثل الدورة</translation>
        </message>
        <message>
            <source>compétences métier</source>
            <translation>الكفاءات المهنية</translation>
        </message>
        <message>
            <source>confirmé</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>confirmée</source>
            <translation>مؤكدة</translation>
        </message>
        <message>
            <source>contrôlée</source>
            <translation>تمت مراقبتها</translation>
        </message>
        <message>
            <source>dans l'ordre à suivre</source>
            <translation>حسب ترتيب العمل</translation>
        </message>
        <message>
            <source>dates de la session</source>
            <translation>تواريخ الدورة</translation>
        </message>
        <message>
            <source>dates manquantes</source>
            <translation>التواريخ ناقصة</translation>
        </message>
        <message>
            <source>de quoi se compose l'assiette</source>
            <translation>مم يتكون الطبق</translation>
        </message>
        <message>
            <source>de {people} personnes</source>
            <translation>من {people} شخصا</translation>
        </message>
        <message>
            <source>demi-journées : 2, ou −1</source>
            <translation>أنصاف الأيام: 2 أو −1</translation>
        </message>
        <message>
            <source>demi-journées · temps</source>
            <translation>أنصاف الأيام · المدة</translation>
        </message>
        <message>
            <source>demi-pension</source>
            <translation>نصف إقامة</translation>
        </message>
        <message>
            <source>depuis le {day}</source>
            <translation>منذ {day}</translation>
        </message>
        <message>
            <source>depuis le {moment}</source>
            <translation>منذ {moment}</translation>
        </message>
        <message>
            <source>depuis {moment}</source>
            <translation>منذ {moment}</translation>
        </message>
        <message>
            <source>des {beds} lits × nuits en service</source>
            <translation>من {beds} ليلة سرير في الخدمة</translation>
        </message>
        <message>
            <source>digital et IA</source>
            <translation>الرقمنة والذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>dim.</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <source>dimanche</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <source>dit les anciennes dates</source>
            <translation>تذكر التواريخ القديمة</translation>
        </message>
        <message>
            <source>document</source>
            <translation>وثيقة</translation>
        </message>
        <message>
            <source>donnée à l'arrivée, du {first} au {last}</source>
            <translation>تعطى عند الوصول، من {first} إلى {last}</translation>
        </message>
        <message>
            <source>dont sur place</source>
            <translation>منها حضورياً</translation>
        </message>
        <message>
            <source>dont à distance</source>
            <translation>منها عن بُعد</translation>
        </message>
        <message>
            <source>dont à distance {distance}</source>
            <translation>منها عن بعد {distance}</translation>
        </message>
        <message>
            <source>dont à venir {coming}</source>
            <translation>منها المقبلة {coming}</translation>
        </message>
        <message>
            <source>dont à venir {coming} · absence {share}</source>
            <translation>منها القادمة {coming} · الغياب {share}</translation>
        </message>
        <message>
            <source>double</source>
            <translation>مزدوجة</translation>
        </message>
        <message>
            <source>du {first} au {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message>
            <source>du {first} au {last}, au {today}</source>
            <translation>من {first} إلى {last}، بتاريخ {today}</translation>
        </message>
        <message>
            <source>début</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>décembre</source>
            <translation>دجنبر</translation>
        </message>
        <message>
            <source>déjeuner</source>
            <translation>غداء</translation>
        </message>
        <message>
            <source>déjeuner et pauses</source>
            <translation>الغداء والاستراحات</translation>
        </message>
        <message>
            <source>déjà dans la maison</source>
            <translation>موجود بالفعل في الدار</translation>
        </message>
        <message>
            <source>déjà en session</source>
            <translation>في الدورة من قبل</translation>
        </message>
        <message>
            <source>départ attendu le {departure}</source>
            <translation>كانت المغادرة متوقعة يوم {departure}</translation>
        </message>
        <message>
            <source>départ enregistré</source>
            <translation>سُجلت المغادرة</translation>
        </message>
        <message>
            <source>départs</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>désisté</source>
            <translation>منسحب</translation>
        </message>
        <message>
            <source>dîner</source>
            <translation>عشاء</translation>
        </message>
        <message>
            <source>en U</source>
            <translation>على شكل U</translation>
        </message>
        <message>
            <source>en attente</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>en attente, n° {rank}</source>
            <translation>في الانتظار، رقم {rank}</translation>
        </message>
        <message>
            <source>en cours</source>
            <translation>قيد الإنجاز</translation>
        </message>
        <message>
            <source>en cours de ménage</source>
            <translation>قيد التنظيف</translation>
        </message>
        <message>
            <source>en partie</source>
            <translation>جزئيا</translation>
        </message>
        <message>
            <source>en rangs</source>
            <translation>صفوف</translation>
        </message>
        <message>
            <source>en îlots</source>
            <translation>مجموعات</translation>
        </message>
        <message>
            <source>encore à venir : {jfp} JFP</source>
            <translation>ما زال منتظرا: {jfp} يوم تكوين</translation>
        </message>
        <message>
            <source>entière</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <source>entre</source>
            <translation>وصول</translation>
        </message>
        <message>
            <source>entre : {people}</source>
            <translation>وصول: {people}</translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s)</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>و%n آخرون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s) jour(s)</source>
            <translation>
                <numerusform>ولا يوم آخر</numerusform>
                <numerusform>ويوم آخر</numerusform>
                <numerusform>ويومان آخران</numerusform>
                <numerusform>و%n أيام أخرى</numerusform>
                <numerusform>و%n يوما آخر</numerusform>
                <numerusform>و%n يوم آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n autre(s) session(s)</source>
            <translation>
                <numerusform>ولا دورة أخرى</numerusform>
                <numerusform>ودورة أخرى</numerusform>
                <numerusform>ودورتان أخريان</numerusform>
                <numerusform>و%n دورات أخرى</numerusform>
                <numerusform>و%n دورة أخرى</numerusform>
                <numerusform>و%n دورة أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>et %n changement(s) plus tôt</source>
            <translation>
                <numerusform>ولا تغييرات قبل ذلك</numerusform>
                <numerusform>وتغيير واحد قبل ذلك</numerusform>
                <numerusform>وتغييران قبل ذلك</numerusform>
                <numerusform>و%n تغييرات قبل ذلك</numerusform>
                <numerusform>و%n تغييرا قبل ذلك</numerusform>
                <numerusform>و%n تغيير قبل ذلك</numerusform>
            </translation>
        </message>
        <message>
            <source>excusé</source>
            <translation>غياب مبرر</translation>
        </message>
        <message>
            <source>excusé : {reason}</source>
            <translation>غائب بعذر: {reason}</translation>
        </message>
        <message>
            <source>extérieurs</source>
            <translation>خارجيون</translation>
        </message>
        <message>
            <source>fait</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>femme</source>
            <translation>امرأة</translation>
        </message>
        <message>
            <source>fermée le {day} ({half}) : {reason}</source>
            <translation>مغلقة يوم {day} ({half}): {reason}</translation>
        </message>
        <message>
            <source>fiche</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>fin</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>formateur</source>
            <translation>مكوِّن</translation>
        </message>
        <message>
            <source>formateurs</source>
            <translation>مكوِّنون</translation>
        </message>
        <message>
            <source>formation</source>
            <translation>تكوين</translation>
        </message>
        <message>
            <source>formation des formateurs</source>
            <translation>تكوين المكوّنين</translation>
        </message>
        <message>
            <source>ftour</source>
            <translation>فطور رمضان</translation>
        </message>
        <message>
            <source>féminin</source>
            <translation>أنثى</translation>
        </message>
        <message>
            <source>février</source>
            <translation>فبراير</translation>
        </message>
        <message>
            <source>garde sa salle</source>
            <translation>تحتفظ بقاعتها</translation>
        </message>
        <message>
            <source>garde son lit</source>
            <translation>يحتفظ بسريره</translation>
        </message>
        <message>
            <source>heure de début</source>
            <translation>ساعة البداية</translation>
        </message>
        <message>
            <source>heures suivies</source>
            <translation>الساعات المتابعة</translation>
        </message>
        <message>
            <source>hier 18:00</source>
            <translation>أمس 18:00</translation>
        </message>
        <message>
            <source>hier 18:00, lun 7:30, 5/6</source>
            <translation>أمس 18:00، الاثنين 7:30، ⁦5/6⁩</translation>
        </message>
        <message>
            <source>homme</source>
            <translation>رجل</translation>
        </message>
        <message>
            <source>hébergés</source>
            <translation>مقيمون</translation>
        </message>
        <message>
            <source>il ne lui resterait aucune nuit</source>
            <translation>لن تبقى له أي ليلة</translation>
        </message>
        <message>
            <source>imprimé le {day} à {time} · page {number}/{total}</source>
            <translation>تاريخ الطبع: {day} على الساعة {time} · صفحة {number}/{total}</translation>
        </message>
        <message>
            <source>inchangé</source>
            <translation>بلا تغيير</translation>
        </message>
        <message>
            <source>industrie</source>
            <translation>الصناعة</translation>
        </message>
        <message>
            <source>inscrit</source>
            <translation>مسجل</translation>
        </message>
        <message>
            <source>inscrits</source>
            <translation>المسجَّلة</translation>
        </message>
        <message>
            <source>intitulé</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>invité</source>
            <translation>مدعو</translation>
        </message>
        <message>
            <source>jamais</source>
            <translation>أبداً</translation>
        </message>
        <message>
            <source>janvier</source>
            <translation>يناير</translation>
        </message>
        <message>
            <source>jeu.</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <source>jeudi</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <source>juillet</source>
            <translation>يوليوز</translation>
        </message>
        <message>
            <source>juin</source>
            <translation>يونيو</translation>
        </message>
        <message>
            <source>jury</source>
            <translation>لجنة تحكيم</translation>
        </message>
        <message>
            <source>jusqu'au {day}</source>
            <translation>إلى غاية {day}</translation>
        </message>
        <message>
            <source>la même que la dernière fois</source>
            <translation>نفس قاعة المرة السابقة</translation>
        </message>
        <message>
            <source>la salle de ses autres demi-journées</source>
            <translation>قاعة أنصاف أيامها الأخرى</translation>
        </message>
        <message>
            <source>la session est complète</source>
            <translation>الدورة ممتلئة</translation>
        </message>
        <message>
            <source>laboratoire de langues</source>
            <translation>مختبر اللغات</translation>
        </message>
        <message>
            <source>le ménage et les blocages</source>
            <translation>تنظيف الغرف وإيقافها</translation>
        </message>
        <message>
            <source>le quota de sa direction est épuisé</source>
            <translation>استُنفدت حصة المديرية</translation>
        </message>
        <message>
            <source>le reste de l'année</source>
            <translation>بقية السنة</translation>
        </message>
        <message>
            <source>le {day}</source>
            <translation>يوم {day}</translation>
        </message>
        <message numerus="yes">
            <source>les %n dernières actions</source>
            <translation>
                <numerusform>لا عمليات</numerusform>
                <numerusform>آخر عملية</numerusform>
                <numerusform>آخر عمليتين</numerusform>
                <numerusform>آخر %n عمليات</numerusform>
                <numerusform>آخر %n عملية</numerusform>
                <numerusform>آخر %n عملية</numerusform>
            </translation>
        </message>
        <message>
            <source>les fiches des personnes</source>
            <translation>ملفات الأشخاص</translation>
        </message>
        <message>
            <source>les places qui restent sont gardées pour d'autres directions</source>
            <translation>المقاعد المتبقية محفوظة لمديريات أخرى</translation>
        </message>
        <message>
            <source>les repas</source>
            <translation>الوجبات</translation>
        </message>
        <message>
            <source>les réglages du centre</source>
            <translation>إعدادات المركز</translation>
        </message>
        <message>
            <source>les sessions et les salles</source>
            <translation>الدورات والقاعات</translation>
        </message>
        <message>
            <source>les séjours</source>
            <translation>الإقامات</translation>
        </message>
        <message>
            <source>les visiteurs d'un événement</source>
            <translation>زوار التظاهرة</translation>
        </message>
        <message>
            <source>lit pris</source>
            <translation>سرير مشغول</translation>
        </message>
        <message>
            <source>lit {bed}</source>
            <translation>السرير {bed}</translation>
        </message>
        <message>
            <source>lit {bed} bloqué</source>
            <translation>السرير {bed} خارج الخدمة</translation>
        </message>
        <message>
            <source>lits libres ce soir</source>
            <translation>أسرّة شاغرة الليلة</translation>
        </message>
        <message>
            <source>lits × nuits bloqués {blocked}</source>
            <translation>ليالي الأسرّة المحجوبة {blocked}</translation>
        </message>
        <message>
            <source>lits × nuits pris</source>
            <translation>ليالي الأسرّة المشغولة</translation>
        </message>
        <message>
            <source>lun.</source>
            <translation>الاثنين</translation>
        </message>
        <message>
            <source>lundi</source>
            <translation>الاثنين</translation>
        </message>
        <message>
            <source>mai</source>
            <translation>ماي</translation>
        </message>
        <message>
            <source>managérial</source>
            <translation>تدبيري</translation>
        </message>
        <message>
            <source>mar.</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <source>mardi</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <source>mars</source>
            <translation>مارس</translation>
        </message>
        <message>
            <source>masculin</source>
            <translation>ذكر</translation>
        </message>
        <message>
            <source>matin</source>
            <translation>صباحا</translation>
        </message>
        <message>
            <source>matricule</source>
            <translation>رقم التأجير</translation>
        </message>
        <message>
            <source>membre du jury</source>
            <translation>عضو لجنة التحكيم</translation>
        </message>
        <message>
            <source>mer.</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <source>mercredi</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <source>minutes suivies : 90 ou 1h30</source>
            <translation>الدقائق المتابَعة: 90 أو 1h30</translation>
        </message>
        <message>
            <source>motif de l'absence</source>
            <translation>سبب الغياب</translation>
        </message>
        <message>
            <source>moyenne (réponses)</source>
            <translation>المعدل (الأجوبة)</translation>
        </message>
        <message>
            <source>même date de naissance</source>
            <translation>تاريخ الازدياد نفسه</translation>
        </message>
        <message>
            <source>même téléphone</source>
            <translation>رقم الهاتف نفسه</translation>
        </message>
        <message>
            <source>même établissement</source>
            <translation>المؤسسة نفسها</translation>
        </message>
        <message>
            <source>n'avait pas encore de chambre</source>
            <translation>لم تكن له غرفة بعد</translation>
        </message>
        <message>
            <source>n'est plus proposée</source>
            <translation>لم تعد مقترحة</translation>
        </message>
        <message>
            <source>n'est plus tenu avec l'autre groupe</source>
            <translation>لم تعد مجموعة مع الفوج الآخر</translation>
        </message>
        <message>
            <source>nom de la personne</source>
            <translation>اسم الشخص</translation>
        </message>
        <message>
            <source>nom de plus de {most} caractères</source>
            <translation>اسم يتجاوز {most} حرفا</translation>
        </message>
        <message>
            <source>nom du centre</source>
            <translation>اسم المركز</translation>
        </message>
        <message>
            <source>non</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>non indiqué, ou places</source>
            <translation>غير مذكور، أو مقاعد</translation>
        </message>
        <message>
            <source>non logé</source>
            <translation>غير مقيم</translation>
        </message>
        <message>
            <source>non logée</source>
            <translation>بدون إيواء</translation>
        </message>
        <message>
            <source>non précisé</source>
            <translation>غير محدَّد</translation>
        </message>
        <message>
            <source>non venu</source>
            <translation>عدم حضور</translation>
        </message>
        <message>
            <source>nouvelle</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>novembre</source>
            <translation>نونبر</translation>
        </message>
        <message>
            <source>nuits passées</source>
            <translation>ليالٍ ماضية</translation>
        </message>
        <message>
            <source>nuits à venir</source>
            <translation>ليالٍ مقبلة</translation>
        </message>
        <message>
            <source>objectif</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>occupation</source>
            <translation>نسبة الإشغال</translation>
        </message>
        <message>
            <source>octobre</source>
            <translation>أكتوبر</translation>
        </message>
        <message>
            <source>option</source>
            <translation>حجز مبدئي</translation>
        </message>
        <message>
            <source>ordinateurs</source>
            <translation>حواسيب</translation>
        </message>
        <message>
            <source>oui</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>page {page}/{all}</source>
            <translation>صفحة {page}/{all}</translation>
        </message>
        <message>
            <source>panier-repas</source>
            <translation>وجبة محمولة</translation>
        </message>
        <message>
            <source>paniers-repas : {count}</source>
            <translation>وجبات محمولة: {count}</translation>
        </message>
        <message>
            <source>par chambre</source>
            <translation>حسب الغرف</translation>
        </message>
        <message>
            <source>par exemple : Aïn Borja</source>
            <translation>مثلا: عين البرجة</translation>
        </message>
        <message>
            <source>par exemple : Ramadan</source>
            <translation>مثلا: رمضان</translation>
        </message>
        <message>
            <source>par exemple : peinture</source>
            <translation>مثلا: صباغة</translation>
        </message>
        <message>
            <source>par exemple : robinet qui fuit</source>
            <translation>مثلا: صنبور يسرب الماء</translation>
        </message>
        <message>
            <source>par exemple FF-DIG-014</source>
            <translation>مثلا FF-DIG-014</translation>
        </message>
        <message>
            <source>par nom</source>
            <translation>حسب الأسماء</translation>
        </message>
        <message>
            <source>part le lendemain</source>
            <translation>مغادرة في الغد</translation>
        </message>
        <message>
            <source>pas d'inscription en {code} : {why}</source>
            <translation>لا تسجيل في {code}: {why}</translation>
        </message>
        <message>
            <source>pas de nom</source>
            <translation>لا اسم</translation>
        </message>
        <message>
            <source>passeport</source>
            <translation>جواز السفر</translation>
        </message>
        <message>
            <source>pause de l'après-midi</source>
            <translation>استراحة بعد الزوال</translation>
        </message>
        <message>
            <source>pause du matin</source>
            <translation>استراحة الصباح</translation>
        </message>
        <message>
            <source>pauses</source>
            <translation>الاستراحات</translation>
        </message>
        <message>
            <source>pension complète</source>
            <translation>إقامة كاملة</translation>
        </message>
        <message>
            <source>personne</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>personnes : {people} · sessions : {n}</source>
            <translation>الأشخاص: {people} · الدورات: {n}</translation>
        </message>
        <message>
            <source>petit-déjeuner</source>
            <translation>فطور الصباح</translation>
        </message>
        <message>
            <source>place donnée</source>
            <translation>مقعد ممنوح</translation>
        </message>
        <message>
            <source>places prises : {share}</source>
            <translation>المقاعد المشغولة: {share}</translation>
        </message>
        <message>
            <source>premier jour</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>première impression</source>
            <translation>أول طباعة</translation>
        </message>
        <message>
            <source>première salle</source>
            <translation>القاعة الأولى</translation>
        </message>
        <message>
            <source>pris ailleurs</source>
            <translation>مشغول في مكان آخر</translation>
        </message>
        <message>
            <source>prise le {day} ({half}) par {code}</source>
            <translation>مشغولة يوم {day} ({half}) بـ{code}</translation>
        </message>
        <message>
            <source>propre</source>
            <translation>نظيفة</translation>
        </message>
        <message>
            <source>provisoire</source>
            <translation>مؤقت</translation>
        </message>
        <message>
            <source>présent</source>
            <translation>حضور</translation>
        </message>
        <message>
            <source>présent en partie</source>
            <translation>حاضر جزئيا</translation>
        </message>
        <message>
            <source>présent en partie : {time}</source>
            <translation>حاضر جزئيا: {time}</translation>
        </message>
        <message>
            <source>présents</source>
            <translation>في المركز</translation>
        </message>
        <message>
            <source>préside le jury</source>
            <translation>يرأس اللجنة</translation>
        </message>
        <message>
            <source>président du jury</source>
            <translation>رئيس لجنة التحكيم</translation>
        </message>
        <message>
            <source>prévue</source>
            <translation>مبرمجة</translation>
        </message>
        <message>
            <source>prévus</source>
            <translation>المبرمجة</translation>
        </message>
        <message>
            <source>puis ch. {room}</source>
            <translation>الغرفة الموالية: {room}</translation>
        </message>
        <message>
            <source>qui, puis combien</source>
            <translation>من، ثم كم</translation>
        </message>
        <message>
            <source>quitte la session</source>
            <translation>يغادر الدورة</translation>
        </message>
        <message>
            <source>repas commandé</source>
            <translation>وجبة مطلوبة</translation>
        </message>
        <message>
            <source>repas de Ramadan</source>
            <translation>وجبات رمضان</translation>
        </message>
        <message>
            <source>repas gardé</source>
            <translation>وجبة محفوظة</translation>
        </message>
        <message>
            <source>repas gardés : {count}</source>
            <translation>وجبات محفوظة: {count}</translation>
        </message>
        <message>
            <source>repas ordinaires</source>
            <translation>وجبات عادية</translation>
        </message>
        <message>
            <source>reste</source>
            <translation>بقاء</translation>
        </message>
        <message>
            <source>reste : {people}</source>
            <translation>بقاء: {people}</translation>
        </message>
        <message>
            <source>retirée</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>retirée le {day}</source>
            <translation>أُخرجت يوم {day}</translation>
        </message>
        <message>
            <source>rez-de-chaussée à l'étage {last}</source>
            <translation>من الطابق الأرضي إلى الطابق {last}</translation>
        </message>
        <message>
            <source>rien de noté</source>
            <translation>لم يُسجَّل شيء</translation>
        </message>
        <message>
            <source>rien ne bouge</source>
            <translation>لا شيء يتغير</translation>
        </message>
        <message>
            <source>réalisés</source>
            <translation>المنجَزة</translation>
        </message>
        <message>
            <source>s'hour</source>
            <translation>سحور</translation>
        </message>
        <message>
            <source>salle de cours</source>
            <translation>قاعة دراسية</translation>
        </message>
        <message>
            <source>salle informatique</source>
            <translation>قاعة إعلاميات</translation>
        </message>
        <message>
            <source>sam.</source>
            <translation>السبت</translation>
        </message>
        <message>
            <source>samedi</source>
            <translation>السبت</translation>
        </message>
        <message>
            <source>sans ce repas</source>
            <translation>بدون هذه الوجبة</translation>
        </message>
        <message>
            <source>sans chambre</source>
            <translation>بدون غرفة</translation>
        </message>
        <message>
            <source>sans dates</source>
            <translation>بلا تواريخ</translation>
        </message>
        <message>
            <source>sans direction</source>
            <translation>بدون مديرية</translation>
        </message>
        <message>
            <source>sans direction, ou places sans quota</source>
            <translation>بلا مديرية، أو مقاعد بلا حصة</translation>
        </message>
        <message>
            <source>sans fruits à coque</source>
            <translation>بدون مكسرات</translation>
        </message>
        <message>
            <source>sans gluten</source>
            <translation>بدون غلوتين</translation>
        </message>
        <message>
            <source>sans graisse</source>
            <translation>بدون دهون</translation>
        </message>
        <message>
            <source>sans lactose</source>
            <translation>بدون لاكتوز</translation>
        </message>
        <message>
            <source>sans lit</source>
            <translation>بدون سرير</translation>
        </message>
        <message>
            <source>sans poisson</source>
            <translation>بدون سمك</translation>
        </message>
        <message>
            <source>sans salle</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>sans salle : {count}</source>
            <translation>بدون قاعة: {count}</translation>
        </message>
        <message>
            <source>sans sel</source>
            <translation>بدون ملح</translation>
        </message>
        <message>
            <source>sans sucre</source>
            <translation>بدون سكر</translation>
        </message>
        <message>
            <source>sans viande rouge</source>
            <translation>بدون لحوم حمراء</translation>
        </message>
        <message>
            <source>sans œuf</source>
            <translation>بدون بيض</translation>
        </message>
        <message>
            <source>santé</source>
            <translation>الصحة</translation>
        </message>
        <message>
            <source>semaine {week}</source>
            <translation>الأسبوع {week}</translation>
        </message>
        <message>
            <source>septembre</source>
            <translation>شتنبر</translation>
        </message>
        <message>
            <source>servis {count}</source>
            <translation>قدمت {count}</translation>
        </message>
        <message>
            <source>session</source>
            <translation>دورة</translation>
        </message>
        <message>
            <source>session finie</source>
            <translation>انتهت الدورة</translation>
        </message>
        <message>
            <source>simple</source>
            <translation>فردية</translation>
        </message>
        <message>
            <source>soir</source>
            <translation>مساء</translation>
        </message>
        <message>
            <source>son lit est pris, et il est marqué « ne pas déplacer »</source>
            <translation>سريره محجوز، والإقامة موسومة بـ«لا تُنقل»</translation>
        </message>
        <message>
            <source>sonorisation</source>
            <translation>مكبر صوت</translation>
        </message>
        <message>
            <source>sort</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>sort : {people}</source>
            <translation>مغادرة: {people}</translation>
        </message>
        <message>
            <source>sorti</source>
            <translation>مغادرة مسجلة</translation>
        </message>
        <message>
            <source>sur place</source>
            <translation>حضوري</translation>
        </message>
        <message>
            <source>sur place {on_site} · à distance {distance}</source>
            <translation>حضوريا {on_site} · عن بعد {distance}</translation>
        </message>
        <message>
            <source>séjour déjà là</source>
            <translation>الإقامة موجودة من قبل</translation>
        </message>
        <message>
            <source>séjour à créer</source>
            <translation>إقامة للإنشاء</translation>
        </message>
        <message>
            <source>tableau blanc</source>
            <translation>سبورة بيضاء</translation>
        </message>
        <message>
            <source>texte du logiciel</source>
            <translation>نص البرنامج</translation>
        </message>
        <message>
            <source>toujours</source>
            <translation>دائماً</translation>
        </message>
        <message>
            <source>tous</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>tout le groupe</source>
            <translation>المجموعة كلها</translation>
        </message>
        <message>
            <source>toutes</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>toutes, ou 1-3, 5</source>
            <translation>الكل، أو 1-3, 5</translation>
        </message>
        <message>
            <source>une ligne par candidat : nom ; projet</source>
            <translation>سطر لكل مترشح: الاسم ; المشروع</translation>
        </message>
        <message>
            <source>une ligne par personne : nom ; organisme ; téléphone</source>
            <translation>سطر لكل شخص: الاسم ; الجهة ; الهاتف</translation>
        </message>
        <message>
            <source>ven, 5/6 ou 3 nuits</source>
            <translation>الجمعة، ⁦5/6⁩ أو 3 ليال</translation>
        </message>
        <message>
            <source>ven.</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <source>vendredi</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>vide : le reste de l'année</source>
            <translation>فارغ: بقية السنة</translation>
        </message>
        <message>
            <source>vide : un seul jour</source>
            <translation>فارغ: يوم واحد</translation>
        </message>
        <message>
            <source>vidéoprojecteur</source>
            <translation>جهاز عرض</translation>
        </message>
        <message>
            <source>vient de la ch. {room}</source>
            <translation>الغرفة السابقة: {room}</translation>
        </message>
        <message>
            <source>ville</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>visioconférence</source>
            <translation>تواصل مرئي</translation>
        </message>
        <message>
            <source>votre groupe</source>
            <translation>مجموعتكم</translation>
        </message>
        <message>
            <source>vous animez</source>
            <translation>أنتم المؤطر</translation>
        </message>
        <message>
            <source>vous n'êtes pas logé(e) au centre</source>
            <translation>لستم مقيمين بالمركز</translation>
        </message>
        <message>
            <source>vous, si rien n'est écrit</source>
            <translation>أنت، إن لم يُكتب شيء</translation>
        </message>
        <message>
            <source>végétalien</source>
            <translation>نباتي صرف</translation>
        </message>
        <message>
            <source>végétarien</source>
            <translation>نباتي</translation>
        </message>
        <message>
            <source>{about}, {wish}</source>
            <translation>{about}، {wish}</translation>
        </message>
        <message>
            <source>{average}  ({count})</source>
            <translation>{average}  ({count})</translation>
        </message>
        <message>
            <source>{codes}, {trainers}</source>
            <translation>{codes}، {trainers}</translation>
        </message>
        <message>
            <source>{code}</source>
            <translation>{code}</translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n candidat(s)</source>
            <translation>
                <numerusform>{code}: لا مترشحين</numerusform>
                <numerusform>{code}: مترشح واحد</numerusform>
                <numerusform>{code}: مترشحان</numerusform>
                <numerusform>{code}: %n مترشحين</numerusform>
                <numerusform>{code}: %n مترشحا</numerusform>
                <numerusform>{code}: %n مترشح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n quota(s) par direction</source>
            <translation>
                <numerusform>{code}: لا حصص مخصصة للمديريات</numerusform>
                <numerusform>{code}: حصة مخصصة لمديرية واحدة</numerusform>
                <numerusform>{code}: حصتان مخصصتان لمديريتين</numerusform>
                <numerusform>{code}: %n حصص مخصصة للمديريات</numerusform>
                <numerusform>{code}: %n حصة مخصصة للمديريات</numerusform>
                <numerusform>{code}: %n حصة مخصصة للمديريات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code} : %n visiteur(s) noté(s), lignes refusées : {refused}</source>
            <translation>
                <numerusform>{code}: لم يسجل زوار، الأسطر المرفوضة: {refused}</numerusform>
                <numerusform>{code}: سجل زائر واحد، الأسطر المرفوضة: {refused}</numerusform>
                <numerusform>{code}: سجل زائران، الأسطر المرفوضة: {refused}</numerusform>
                <numerusform>{code}: سجل %n زوار، الأسطر المرفوضة: {refused}</numerusform>
                <numerusform>{code}: سجل %n زائرا، الأسطر المرفوضة: {refused}</numerusform>
                <numerusform>{code}: سجل %n زائر، الأسطر المرفوضة: {refused}</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} : critère « {title} »</source>
            <translation>{code}: المعيار « {title} »</translation>
        </message>
        <message>
            <source>{code} : créneau ajouté le {day} ({half})</source>
            <translation>{code}: أُضيفت حصة يوم {day} ({half})</translation>
        </message>
        <message>
            <source>{code} : créneau du {day} ({half}) : {subject}</source>
            <translation>{code}: حصة {day} ({half}): {subject}</translation>
        </message>
        <message>
            <source>{code} : créneau du {day} ({half}) séparé, sans salle ni formateur</source>
            <translation>{code}: فُصلت حصة {day} ({half})، بدون قاعة ولا مكوّن</translation>
        </message>
        <message>
            <source>{code} : créneau du {old} ({old_half}) déplacé au {day} ({half})</source>
            <translation>{code}: نُقلت الحصة من {old} ({old_half}) إلى {day} ({half})</translation>
        </message>
        <message>
            <source>{code} : créneau du {old} ({old_half}) mis en {room} le {day} ({half})</source>
            <translation>{code}: حصة {old} ({old_half}) نُقلت إلى {room} يوم {day} ({half})</translation>
        </message>
        <message>
            <source>{code} : créneaux du {old} ({old_half}) et du {day} ({half}) échangés</source>
            <translation>{code}: تبادلت حصتا {old} ({old_half}) و{day} ({half})</translation>
        </message>
        <message>
            <source>{code} : fiche d'évaluation n° {number} retirée</source>
            <translation>{code}: سحبت استمارة التقييم رقم {number}</translation>
        </message>
        <message>
            <source>{code} : fiche d'évaluation n° {number} saisie</source>
            <translation>{code}: أدخلت استمارة التقييم رقم {number}</translation>
        </message>
        <message>
            <source>{code} : stand de {name}</source>
            <translation>{code}: رواق {name}</translation>
        </message>
        <message>
            <source>{code} : {name} juge</source>
            <translation>{code}: {name} عضو في اللجنة</translation>
        </message>
        <message>
            <source>{code} a {on_site} demi-journée(s) sur place et {distance} à distance ce mois-là : personne n'a pu en suivre davantage.</source>
            <translation>لدى {code} في ذلك الشهر {on_site} من أنصاف الأيام حضورياً و{distance} عن بُعد: لا أحد تابع أكثر من ذلك.</translation>
        </message>
        <message>
            <source>{code} commence le {first} : personne n'y est encore présent.</source>
            <translation>تبدأ {code} يوم {first}: لا أحد حاضر فيها بعد.</translation>
        </message>
        <message>
            <source>{code} dure jusqu'au {day} : attendez sa fin.</source>
            <translation>تستمر {code} إلى غاية {day}: انتظر نهايتها.</translation>
        </message>
        <message>
            <source>{code} est annulée : il n'y a pas de présences à noter.</source>
            <translation>{code} ملغاة: لا حضور يُسجَّل.</translation>
        </message>
        <message>
            <source>{code} est close : ses présences ne changent plus. Corrigez ses JFP par une ligne signée.</source>
            <translation>{code} مغلقة: لم يعد حضورها يتغيّر. صحّح أيام التكوين (JFP) بسطر موقَّع.</translation>
        </message>
        <message>
            <source>{code} est déjà {state}.</source>
            <translation>{code} {state} من قبل.</translation>
        </message>
        <message>
            <source>{code} et {other} ensemble le {day} ({half})</source>
            <translation>{code} و{other} معًا يوم {day} ({half})</translation>
        </message>
        <message>
            <source>{code} n'a aucune demi-journée en {month}.</source>
            <translation>ليس لدى {code} أي نصف يوم في {month}.</translation>
        </message>
        <message>
            <source>{code} n'est pas close : corrigez ses présences.</source>
            <translation>لم تُغلق {code} بعد: صحّح حضورها.</translation>
        </message>
        <message>
            <source>{code} n'est pas un jury.</source>
            <translation>{code} ليست لجنة تحكيم.</translation>
        </message>
        <message>
            <source>{code} n'est pas un événement : stands et visiteurs n'y ont pas de place.</source>
            <translation>{code} ليس تظاهرة: لا مكان فيه للأروقة والزوار.</translation>
        </message>
        <message>
            <source>{code} {title}</source>
            <translation>{code} {title}</translation>
        </message>
        <message numerus="yes">
            <source>{code} {title} : %n demi-journée(s) en conflit, sans salle ou sans formateur.</source>
            <translation>
                <numerusform>{code} {title}: لا فترات متعارضة.</numerusform>
                <numerusform>{code} {title}: فترة واحدة متعارضة أو بلا قاعة أو بلا مكون.</numerusform>
                <numerusform>{code} {title}: فترتان متعارضتان أو بلا قاعة أو بلا مكون.</numerusform>
                <numerusform>{code} {title}: %n فترات متعارضة أو بلا قاعة أو بلا مكون.</numerusform>
                <numerusform>{code} {title}: %n فترة متعارضة أو بلا قاعة أو بلا مكون.</numerusform>
                <numerusform>{code} {title}: %n فترة متعارضة أو بلا قاعة أو بلا مكون.</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} {title} : {count}</source>
            <translation>{code} {title}: {count}</translation>
        </message>
        <message>
            <source>{code} {title}, {room}</source>
            <translation>{code} {title}، {room}</translation>
        </message>
        <message>
            <source>{code} · sans salle</source>
            <translation>{code} · بلا قاعة</translation>
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
            <translation>{count} سطرا دفعة واحدة: ألصقوا {most} على الأكثر في المرة.</translation>
        </message>
        <message>
            <source>{count} personnes</source>
            <translation>عدد الأشخاص: {count}</translation>
        </message>
        <message>
            <source>{day} : {hours}</source>
            <translation>{day}: {hours}</translation>
        </message>
        <message>
            <source>{day} : {taken} lits pris, {free} libres, {share}</source>
            <translation>{day}: {taken} سريرا مشغولا، {free} فارغا، {share}</translation>
        </message>
        <message>
            <source>{deed} (annulé depuis)</source>
            <translation>{deed} (تُراجع عنه بعد ذلك)</translation>
        </message>
        <message>
            <source>{deed} (annulé)</source>
            <translation>تم التراجع عنه: {deed}</translation>
        </message>
        <message>
            <source>{deed} ; inscrits en {code} : {enrolled}, en attente d'une place : {queued}</source>
            <translation>{deed}؛ مسجلون في {code}: {enrolled}، في انتظار مقعد: {queued}</translation>
        </message>
        <message>
            <source>{deed} ; place donnée à {people}</source>
            <translation>{deed}؛ أُعطي المقعد إلى {people}</translation>
        </message>
        <message>
            <source>{deed}. Non inscrit : {why}</source>
            <translation>{deed}. لم يُسجل: {why}</translation>
        </message>
        <message>
            <source>{deed}. Toujours en attente : {why}</source>
            <translation>{deed}. لا يزال في الانتظار: {why}</translation>
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
            <translation>{done} من {all}</translation>
        </message>
        <message>
            <source>{field} illisible : « {text} » est gardé en observation.</source>
            <translation>تعذرت قراءة {field}: تم الاحتفاظ بـ « {text} » في الملاحظات.</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{floor} (suite)</source>
            <translation>{floor} (تتمة)</translation>
        </message>
        <message>
            <source>{form}, {about}</source>
            <translation>{form}، {about}</translation>
        </message>
        <message>
            <source>{half} : la fin ({end}) n'est pas après le début ({start}).</source>
            <translation>{half}: وقت النهاية ({end}) ليس بعد وقت البداية ({start}).</translation>
        </message>
        <message>
            <source>{half} : « {text} » n'est pas une heure ; écrivez par exemple 9:00.</source>
            <translation>{half}: «{text}» ليست ساعة؛ اكتب مثلا 9:00.</translation>
        </message>
        <message>
            <source>{half} commence à {start}, avant la fin de la demi-journée précédente ({end}).</source>
            <translation>{half}: البداية في {start} قبل نهاية نصف اليوم السابق ({end}).</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <source>{hours} h {minutes}</source>
            <translation>{hours} س {minutes}</translation>
        </message>
        <message>
            <source>{jfp} JFP</source>
            <translation>{jfp} JFP</translation>
        </message>
        <message numerus="yes">
            <source>{kind} : gardé %n mois</source>
            <translation>
                <numerusform>{kind}: لا يُحفظ</numerusform>
                <numerusform>{kind}: يُحفظ شهراً واحداً</numerusform>
                <numerusform>{kind}: يُحفظ شهرين</numerusform>
                <numerusform>{kind}: يُحفظ %n أشهر</numerusform>
                <numerusform>{kind}: يُحفظ %n شهراً</numerusform>
                <numerusform>{kind}: يُحفظ %n شهر</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} : gardé sans limite</source>
            <translation>{kind}: يُحفظ بلا حد</translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n invité(s) le {day}, {service}</source>
            <translation>
                <numerusform>{label}: لا ضيوف يوم {day}، {service}</numerusform>
                <numerusform>{label}: ضيف واحد يوم {day}، {service}</numerusform>
                <numerusform>{label}: ضيفان يوم {day}، {service}</numerusform>
                <numerusform>{label}: %n ضيوف يوم {day}، {service}</numerusform>
                <numerusform>{label}: %n ضيفا يوم {day}، {service}</numerusform>
                <numerusform>{label}: %n ضيف يوم {day}، {service}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n place(s) sans nom à rendre le {release}</source>
            <translation>
                <numerusform>الحجز {label}: لا مكان دون اسم للإرجاع يوم {release}</numerusform>
                <numerusform>الحجز {label}: مكان واحد دون اسم للإرجاع يوم {release}</numerusform>
                <numerusform>الحجز {label}: مكانان دون اسم للإرجاع يوم {release}</numerusform>
                <numerusform>الحجز {label}: %n أماكن دون اسم للإرجاع يوم {release}</numerusform>
                <numerusform>الحجز {label}: %n مكانا دون اسم للإرجاع يوم {release}</numerusform>
                <numerusform>الحجز {label}: %n مكان دون اسم للإرجاع يوم {release}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label} : %n servi(s)</source>
            <translation>
                <numerusform>{label}: لم يُقدَّم شيء</numerusform>
                <numerusform>{label}: قُدِّمت وجبة واحدة</numerusform>
                <numerusform>{label}: قُدِّمت وجبتان</numerusform>
                <numerusform>{label}: قُدِّمت %n وجبات</numerusform>
                <numerusform>{label}: قُدِّمت %n وجبة</numerusform>
                <numerusform>{label}: قُدِّمت %n وجبة</numerusform>
            </translation>
        </message>
        <message>
            <source>{label} : des invités ont déjà été servis.</source>
            <translation>{label}: قُدِّمت الوجبة لبعض الضيوف من قبل.</translation>
        </message>
        <message>
            <source>{label} : invités annulés</source>
            <translation>{label}: أُلغي الضيوف</translation>
        </message>
        <message>
            <source>{mean}</source>
            <translation>{mean}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
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
            <translation>{name} (غائب)</translation>
        </message>
        <message>
            <source>{name} (provisoire)</source>
            <translation>{name} (مؤقت)</translation>
        </message>
        <message>
            <source>{name} (président)</source>
            <translation>{name} (رئيس)</translation>
        </message>
        <message>
            <source>{name} : prévus {planned}, inscrits {enrolled}, réalisés {realised}</source>
            <translation>{name}: المتوقعة {planned}، المسجلة {enrolled}، المنجزة {realised}</translation>
        </message>
        <message>
            <source>{name} : {value} n'est pas proposé ; choisissez parmi {choices}</source>
            <translation>الوسيط ⁨{name}⁩: القيمة ⁨{value}⁩ غير متاحة؛ اختر من بين ⁨{choices}⁩</translation>
        </message>
        <message>
            <source>{name} : {value} n'est pas un nombre</source>
            <translation>الوسيط ⁨{name}⁩: القيمة ⁨{value}⁩ ليست عددا</translation>
        </message>
        <message>
            <source>{name} attend une valeur</source>
            <translation>الوسيط ⁨{name}⁩ ينتظر قيمة</translation>
        </message>
        <message>
            <source>{name} confirmé le {day}</source>
            <translation>تأكد {name} يوم {day}</translation>
        </message>
        <message>
            <source>{name} est déjà dans la liste</source>
            <translation>{name} موجود في اللائحة</translation>
        </message>
        <message>
            <source>{name} est déjà entré à {time}.</source>
            <translation>دخل {name} من قبل على الساعة {time}.</translation>
        </message>
        <message>
            <source>{name} est entré</source>
            <translation>دخل {name}</translation>
        </message>
        <message>
            <source>{name} et {other} ne vont pas ensemble</source>
            <translation>لا يجتمع {name} و{other}</translation>
        </message>
        <message>
            <source>{name} le {day}</source>
            <translation>{name} يوم {day}</translation>
        </message>
        <message>
            <source>{name} n'est plus férié le {day}</source>
            <translation>لم يعد {name} عطلة يوم {day}</translation>
        </message>
        <message>
            <source>{name} n'ouvre plus le bureau</source>
            <translation>لم يعد يحق لـ{name} الدخول</translation>
        </message>
        <message>
            <source>{name} ne s'est pas présenté</source>
            <translation>لم يحضر {name}</translation>
        </message>
        <message>
            <source>{name} ne s'est pas présenté : pas de note.</source>
            <translation>لم يحضر {name}: لا نقطة.</translation>
        </message>
        <message>
            <source>{name} ouvre de nouveau le bureau</source>
            <translation>صار يحق لـ{name} الدخول من جديد</translation>
        </message>
        <message>
            <source>{name} peut ouvrir le bureau : {role}</source>
            <translation>يحق لـ{name} الدخول: {role}</translation>
        </message>
        <message>
            <source>{name} provisoire le {day}</source>
            <translation>{name} مؤقت يوم {day}</translation>
        </message>
        <message numerus="yes">
            <source>{name} retiré, avec %n note(s)</source>
            <translation>
                <numerusform>سُحب {name} دون نقط</numerusform>
                <numerusform>سُحب {name} مع نقطة واحدة</numerusform>
                <numerusform>سُحب {name} مع نقطتين</numerusform>
                <numerusform>سُحب {name} مع %n نقط</numerusform>
                <numerusform>سُحب {name} مع %n نقطة</numerusform>
                <numerusform>سُحب {name} مع %n نقطة</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} s'est présenté</source>
            <translation>حضر {name}</translation>
        </message>
        <message>
            <source>{name} y est déjà.</source>
            <translation>{name} موجود من قبل.</translation>
        </message>
        <message>
            <source>{name}, {title} : {mark}</source>
            <translation>{name}، {title}: {mark}</translation>
        </message>
        <message>
            <source>{other} dort dans l'autre lit.</source>
            <translation>السرير الآخر محجوز باسم {other}.</translation>
        </message>
        <message>
            <source>{other} occupe encore la {room} (départ prévu le {departure}).</source>
            <translation>الغرفة {room} ما زالت مشغولة من طرف {other} (المغادرة متوقعة يوم {departure}).</translation>
        </message>
        <message>
            <source>{other} réuni avec {person}</source>
            <translation>تم دمج بطاقة {other} مع بطاقة {person}</translation>
        </message>
        <message>
            <source>{other} y dort du {arrival} au {departure} : un formateur ne partage pas sa chambre avec un participant.</source>
            <translation>الغرفة محجوزة باسم {other} من {arrival} إلى {departure}: لا يتقاسم المكوّن غرفته مع مشارك في التكوين.</translation>
        </message>
        <message>
            <source>{other} y dort du {arrival} au {departure} et n'est pas du même sexe.</source>
            <translation>الغرفة محجوزة باسم {other} من {arrival} إلى {departure}، والجنس مختلف.</translation>
        </message>
        <message>
            <source>{partner} est déjà noté.</source>
            <translation>{partner} مسجل بالفعل.</translation>
        </message>
        <message>
            <source>{part} sur {whole}</source>
            <translation>{part} من {whole}</translation>
        </message>
        <message numerus="yes">
            <source>{people} et %n autre(s)</source>
            <translation>
                <numerusform>{people}</numerusform>
                <numerusform>{people} وشخص آخر</numerusform>
                <numerusform>{people} وشخصان آخران</numerusform>
                <numerusform>{people} و%n آخرون</numerusform>
                <numerusform>{people} و%n آخرون</numerusform>
                <numerusform>{people} و%n آخرون</numerusform>
            </translation>
        </message>
        <message>
            <source>{person} : heures d'arrivée et de départ notées</source>
            <translation>{person}: سُجِّلت ساعتا الوصول والمغادرة</translation>
        </message>
        <message>
            <source>{person} : ne pas déplacer</source>
            <translation>إقامة {person}: عدم النقل</translation>
        </message>
        <message>
            <source>{person} : {formula}</source>
            <translation>{person}: {formula}</translation>
        </message>
        <message>
            <source>{person} : {wish}, demande retirée</source>
            <translation>{person}: {wish}، سُحب الطلب</translation>
        </message>
        <message>
            <source>{person} : {wish}, du {first} au {last}</source>
            <translation>{person}: {wish}، من {first} إلى {last}</translation>
        </message>
        <message>
            <source>{person} a besoin d'une chambre accessible, et la {room} ne l'est pas.</source>
            <translation>يلزم تخصيص غرفة بولوجيات لفائدة {person}، والغرفة {room} ليست كذلك.</translation>
        </message>
        <message>
            <source>{person} a déjà un séjour du {arrival} au {departure}.</source>
            <translation>توجد من قبل إقامة باسم {person} من {arrival} إلى {departure}.</translation>
        </message>
        <message>
            <source>{person} absent du {arrival} au {departure}, lit gardé</source>
            <translation>غياب {person} من {arrival} إلى {departure}، مع الاحتفاظ بالسرير</translation>
        </message>
        <message>
            <source>{person} ajouté au répertoire</source>
            <translation>تمت إضافة {person} إلى الدليل</translation>
        </message>
        <message>
            <source>{person} anime déjà {where} le {day} ({half}).</source>
            <translation>{person} يؤطر {where} يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>{person} arrive le {arrival} sans chambre</source>
            <translation>وصول {person} يوم {arrival} دون غرفة</translation>
        </message>
        <message>
            <source>{person} arrivé en {room}</source>
            <translation>تم تسجيل وصول {person} إلى الغرفة {room}</translation>
        </message>
        <message>
            <source>{person} attendu du {arrival} au {departure}, encore sans chambre</source>
            <translation>حجز باسم {person} من {arrival} إلى {departure}، دون غرفة بعد</translation>
        </message>
        <message>
            <source>{person} au rang {rank} de la liste d'attente de {code}</source>
            <translation>{person} في الرتبة {rank} من لائحة انتظار {code}</translation>
        </message>
        <message>
            <source>{person} devait partir de {room} le {departure}</source>
            <translation>كانت مغادرة {person} للغرفة {room} متوقعة يوم {departure}</translation>
        </message>
        <message>
            <source>{person} déplacé de {left} en {room}</source>
            <translation>تم نقل {person} من {left} إلى {room}</translation>
        </message>
        <message>
            <source>{person} déplacé de {left} en {room} : {reason}</source>
            <translation>تم نقل {person} من {left} إلى {room}: {reason}</translation>
        </message>
        <message>
            <source>{person} déplacé de {left} en {room} malgré « ne pas déplacer » {reason}</source>
            <translation>تم نقل {person} من {left} إلى {room} رغم «عدم النقل» {reason}</translation>
        </message>
        <message>
            <source>{person} est déjà en {code}.</source>
            <translation>{person} مسجل بالفعل في {code}.</translation>
        </message>
        <message>
            <source>{person} est sur la liste d'attente : donnez-lui d'abord une place.</source>
            <translation>{person} في لائحة الانتظار: امنحه مقعداً أولاً.</translation>
        </message>
        <message>
            <source>{person} et {other} ont échangé leurs lits</source>
            <translation>تم تبادل السريرين بين {person} و{other}</translation>
        </message>
        <message>
            <source>{person} et {other} ont échangé leurs lits malgré « ne pas déplacer »</source>
            <translation>تم تبادل السريرين بين {person} و{other} رغم «عدم النقل»</translation>
        </message>
        <message>
            <source>{person} inscrit en {code}</source>
            <translation>سُجل {person} في {code}</translation>
        </message>
        <message>
            <source>{person} logé en {room}</source>
            <translation>تم إسكان {person} في الغرفة {room}</translation>
        </message>
        <message>
            <source>{person} n'a pas encore de chambre.</source>
            <translation>لم تُخصص بعد أي غرفة لفائدة {person}.</translation>
        </message>
        <message>
            <source>{person} n'est pas dans la maison.</source>
            <translation>لا إقامة جارية في المركز باسم {person}.</translation>
        </message>
        <message>
            <source>{person} n'est pas dans {code}.</source>
            <translation>{person} غير موجود في {code}.</translation>
        </message>
        <message>
            <source>{person} n'est pas en attente.</source>
            <translation>{person} ليس في الانتظار.</translation>
        </message>
        <message>
            <source>{person} n'est pas venu</source>
            <translation>تم تسجيل عدم حضور {person}</translation>
        </message>
        <message>
            <source>{person} n'est plus attendu ; aucun séjour n'a été annulé.</source>
            <translation>لم يعد وصول {person} منتظرا؛ لم تُلغ أي إقامة.</translation>
        </message>
        <message>
            <source>{person} n'est plus en {code}.</source>
            <translation>لم يعد {person} في {code}.</translation>
        </message>
        <message>
            <source>{person} ne peut pas être à la fois formateur et participant le {day} ({half}).</source>
            <translation>لا يمكن أن يكون {person} مكونا ومشاركا في الوقت نفسه يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>{person} parti de {room}</source>
            <translation>تم تسجيل مغادرة {person} للغرفة {room}</translation>
        </message>
        <message>
            <source>{person} peut être déplacé</source>
            <translation>إقامة {person}: يمكن نقلها</translation>
        </message>
        <message>
            <source>{person} retiré de sa chambre</source>
            <translation>تم سحب غرفة {person}</translation>
        </message>
        <message>
            <source>{person} réservé en {room} du {arrival} au {departure}</source>
            <translation>تم حجز الغرفة {room} باسم {person} من {arrival} إلى {departure}</translation>
        </message>
        <message>
            <source>{person} se désiste de {code}</source>
            <translation>انسحب {person} من {code}</translation>
        </message>
        <message>
            <source>{person} suit déjà {where} le {day} ({half}).</source>
            <translation>{person} يتابع {where} يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>{person} était attendu le {arrival}</source>
            <translation>كان وصول {person} متوقعا يوم {arrival}</translation>
        </message>
        <message>
            <source>{person}, le {day} ({half}) : plus rien de noté</source>
            <translation>{person}، {day} ({half}): لم يعد أي شيء مسجَّلاً</translation>
        </message>
        <message>
            <source>{person}, le {day} ({half}) : {state}</source>
            <translation>{person}، {day} ({half}): {state}</translation>
        </message>
        <message>
            <source>{person}, {code} : {jfp} JFP ({reason})</source>
            <translation>{person}، {code}: {jfp} JFP ({reason})</translation>
        </message>
        <message>
            <source>{person}, {code} : {state}</source>
            <translation>{person}، {code}: {state}</translation>
        </message>
        <message>
            <source>{printer} n'a rien pris : essayez une autre imprimante.</source>
            <translation>لم تستجب {printer}: جرّب طابعة أخرى.</translation>
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
            <translation>عدد مقاعد {room} ({layout}): {seats}، وعدد الأشخاص: {heads}.</translation>
        </message>
        <message>
            <source>{room} est de nouveau proposée</source>
            <translation>{room} مقترحة من جديد</translation>
        </message>
        <message>
            <source>{room} est encore occupée par {sessions} : déplacez-les d'abord.</source>
            <translation>ما تزال {room} مشغولة بـ {sessions}: انقلها أولا.</translation>
        </message>
        <message>
            <source>{room} est fermée le {day} ({half}) : {reason}.</source>
            <translation>{room} مغلقة يوم {day} ({half}): {reason}.</translation>
        </message>
        <message>
            <source>{room} est occupée du {first} au {last} par {sessions} : déplacez-les d'abord.</source>
            <translation>{room} مشغولة من {first} إلى {last} بـ {sessions}: انقلها أولا.</translation>
        </message>
        <message>
            <source>{room} est prise le {day} ({half}) par {code} {title}.</source>
            <translation>{room} محجوزة يوم {day} ({half}) من طرف {code} {title}.</translation>
        </message>
        <message>
            <source>{room} fermée du {first} au {last} : {reason}</source>
            <translation>أُغلقت {room} من {first} إلى {last}: {reason}</translation>
        </message>
        <message>
            <source>{room} n'a pas : {what}.</source>
            <translation>لا يوجد في {room}: {what}.</translation>
        </message>
        <message>
            <source>{room} n'est pas accessible.</source>
            <translation>لا يمكن لذوي الاحتياجات الخاصة ولوج {room}.</translation>
        </message>
        <message>
            <source>{room} n'est plus proposée</source>
            <translation>لم تعد {room} مقترحة</translation>
        </message>
        <message>
            <source>{room} rouverte</source>
            <translation>أُعيد فتح {room}</translation>
        </message>
        <message>
            <source>{room} à partir du {day} ({half})</source>
            <translation>{room} ابتداء من {day} ({half})</translation>
        </message>
        <message>
            <source>{room}, étage {floor}</source>
            <translation>{room}، الطابق {floor}</translation>
        </message>
        <message>
            <source>{said} Notes incomplètes pour {missing}.</source>
            <translation>{said} نقط غير مكتملة لـ {missing}.</translation>
        </message>
        <message>
            <source>{said}, {places}</source>
            <translation>{said}، {places}</translation>
        </message>
        <message>
            <source>{seats} pl.</source>
            <translation>المقاعد: {seats}</translation>
        </message>
        <message>
            <source>{served} servis sur {expected}</source>
            <translation>قدمت {served} من {expected}</translation>
        </message>
        <message>
            <source>{service} : la fin ({end}) n'est pas après le début ({start}).</source>
            <translation>{service}: النهاية ({end}) ليست بعد البداية ({start}).</translation>
        </message>
        <message>
            <source>{service} servi : {person}</source>
            <translation>قُدِّمت الوجبة ({service}): {person}</translation>
        </message>
        <message>
            <source>{session} close : {jfp} JFP</source>
            <translation>أُغلقت {session}: {jfp} JFP</translation>
        </message>
        <message>
            <source>{session} demande aussi {person} le {day} ({half}).</source>
            <translation>تطلب {session} أيضا {person} يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>{session} demande aussi {room} le {day} ({half}).</source>
            <translation>تطلب {session} أيضا {room} يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>{session} est sans formateur le {day} ({half}).</source>
            <translation>{session} بدون مكون يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>{session} est sans salle le {day} ({half}).</source>
            <translation>{session} بدون قاعة يوم {day} ({half}).</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
        <message>
            <source>{size} Mo</source>
            <translation>{size} م.ب</translation>
        </message>
        <message>
            <source>{span} · écarts depuis le {day} à {time}</source>
            <translation>{span} · الفروق منذ {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>{starts} – {ends}</source>
            <translation>{starts} – {ends}</translation>
        </message>
        <message>
            <source>{state}, n° {rank}</source>
            <translation>{state}، رقم {rank}</translation>
        </message>
        <message>
            <source>{state}, rang {rank}</source>
            <translation>{state}، الرتبة {rank}</translation>
        </message>
        <message>
            <source>{step}</source>
            <translation>{step}</translation>
        </message>
        <message>
            <source>{taken} / {all} places</source>
            <translation>{taken} / {all} مقعدا</translation>
        </message>
        <message>
            <source>{taken} sur {all} places</source>
            <translation>{taken} من {all} مقعد</translation>
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
            <translation>{title} (من {most}، المعامل {weight})</translation>
        </message>
        <message>
            <source>{title} : {path}</source>
            <translation>{title}: ⁨{path}⁩</translation>
        </message>
        <message>
            <source>{title} : {why}</source>
            <translation>{title}: {why}</translation>
        </message>
        <message>
            <source>{trouble}. Voir « {command} --help ».</source>
            <translation>{trouble}. انظر «⁦{command} --help⁩».</translation>
        </message>
        <message>
            <source>{wanted} lits demandés, {free} libres la nuit du {night}.</source>
            <translation>عدد الأسرّة المطلوبة {wanted}، والشاغرة منها ليلة {night}: {free}.</translation>
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
                <numerusform>{why}؛ متاحة</numerusform>
                <numerusform>{why}؛ متاحة طوال نصف يوم واحد</numerusform>
                <numerusform>{why}؛ متاحة طوال نصفي يوم</numerusform>
                <numerusform>{why}؛ متاحة طوال %n أنصاف يوم</numerusform>
                <numerusform>{why}؛ متاحة طوال %n نصف يوم</numerusform>
                <numerusform>{why}؛ متاحة طوال %n نصف يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>{why} Décidez d'abord si cette personne quitte la session.</source>
            <translation>{why} قرر أولًا هل يغادر هذا الشخص الدورة.</translation>
        </message>
        <message>
            <source>{year}</source>
            <translation>{year}</translation>
        </message>
        <message>
            <source>« {address} » n'est pas une base : donnez un fichier, ou une adresse qui commence par postgresql://.</source>
            <translation>لا يمثل « {address} » قاعدة بيانات: أدخلوا ملفا أو عنوانا يبدأ بـ ‎postgresql://‎.</translation>
        </message>
        <message>
            <source>« {code} » n'est le code d'aucun visiteur.</source>
            <translation>« {code} » ليس رمز أي زائر.</translation>
        </message>
        <message>
            <source>« {file} » a changé depuis : ouvrez-le de nouveau.</source>
            <translation>تغيّر الملف « {file} » منذ ذلك الحين: افتحوه من جديد.</translation>
        </message>
        <message>
            <source>« {file} » est trop gros pour une liste (plus de {most} Mo).</source>
            <translation>الملف «⁨{file}⁩» أكبر من أن يكون لائحة (أكثر من {most} ميغابايت).</translation>
        </message>
        <message>
            <source>« {file} » est un dossier, pas une liste.</source>
            <translation>الاسم «⁨{file}⁩» يشير إلى مجلد وليس إلى لائحة.</translation>
        </message>
        <message>
            <source>« {file} » n'a pas pu être écrit : fermez-le s'il est ouvert ailleurs, ou choisissez un autre dossier.</source>
            <translation>تعذرت كتابة «⁨{file}⁩»: أغلقه إذا كان مفتوحا في برنامج آخر، أو اختر مجلدا آخر.</translation>
        </message>
        <message>
            <source>« {file} » n'est pas un fichier ordinaire.</source>
            <translation>الاسم «⁨{file}⁩» لا يشير إلى ملف عادي.</translation>
        </message>
        <message>
            <source>« {given} » n'est pas sur l'échelle : répondez de 1 à 5.</source>
            <translation>« {given} » خارج السلم: أجيبوا من 1 إلى 5.</translation>
        </message>
        <message>
            <source>« {name} » n'est pas un champ ; il y a {known}.</source>
            <translation>« {name} » ليس حقلا؛ الحقول هي {known}.</translation>
        </message>
        <message>
            <source>« {name} » n'est pas une colonne ; choisissez parmi {known}.</source>
            <translation>« {name} » ليس عمودا؛ اختر من {known}.</translation>
        </message>
        <message>
            <source>« {path} » : choisissez un nom en .xlsx ou .csv.</source>
            <translation>الملف «⁨{path}⁩»: اختر اسما ينتهي بـ ⁦.xlsx⁩ أو ⁦.csv⁩.</translation>
        </message>
        <message>
            <source>« {path} » est abîmé et ne peut pas servir.</source>
            <translation>الملف «⁨{path}⁩» تالف ولا يمكن استعماله.</translation>
        </message>
        <message>
            <source>« {path} » est ouvert ailleurs ou le disque est plein. Rien n'a changé.</source>
            <translation>الملف «⁨{path}⁩» مفتوح في مكان آخر أو القرص ممتلئ. لم يتغير أي شيء.</translation>
        </message>
        <message>
            <source>« {path} » est sur un partage réseau, où deux postes peuvent abîmer la base. Placez-la sur ce poste, ou utilisez un serveur PostgreSQL.</source>
            <translation>يوجد «⁨{path}⁩» على مجلد شبكي مشترك، حيث يمكن لجهازين إتلاف قاعدة البيانات. ضعها على هذا الجهاز، أو استعمل خادم PostgreSQL.</translation>
        </message>
        <message>
            <source>« {path} » est un dossier : ajoutez le nom du fichier à écrire.</source>
            <translation>المسار « {path} » مجلد: أضيفوا اسم الملف المراد كتابته.</translation>
        </message>
        <message>
            <source>« {path} » est un dossier, pas une base.</source>
            <translation>الاسم «⁨{path}⁩» يشير إلى مجلد وليس إلى قاعدة بيانات.</translation>
        </message>
        <message>
            <source>« {path} » est une base en service : donnez un autre nom à la copie.</source>
            <translation>المسار « {path} » قاعدة قيد الاستعمال: اختاروا اسما آخر للنسخة.</translation>
        </message>
        <message>
            <source>« {path} » n'a pas pu être écrit : fermez-le s'il est ouvert ailleurs, libérez de la place ou choisissez un autre dossier.</source>
            <translation>تعذرت كتابة « {path} »: أغلقوه إن كان مفتوحا في مكان آخر، أو حرروا مساحة، أو اختاروا مجلدا آخر.</translation>
        </message>
        <message>
            <source>« {path} » n'est pas une base Centre Desk ; il n'a pas été modifié.</source>
            <translation>الملف «⁨{path}⁩» ليس قاعدة بيانات Centre Desk؛ لم يتم تعديله.</translation>
        </message>
        <message>
            <source>« {path} » n'est pas une base Centre Desk.</source>
            <translation>الملف «⁨{path}⁩» ليس قاعدة بيانات Centre Desk.</translation>
        </message>
        <message>
            <source>« {path} » ne peut pas être ouvert en écriture. Demandez le droit d'écrire dans son dossier.</source>
            <translation>يتعذر فتح «⁨{path}⁩» للكتابة. اطلب صلاحية الكتابة في مجلده.</translation>
        </message>
        <message>
            <source>« {path} » ne s'ouvre pas : ce n'est pas une sauvegarde lisible.</source>
            <translation>يتعذر فتح «⁨{path}⁩»: ليس نسخة احتياطية مقروءة.</translation>
        </message>
        <message>
            <source>« {phone} » n'est pas un téléphone. Écrivez 06 12 34 56 78.</source>
            <translation>الرقم «⁨{phone}⁩» ليس رقم هاتف. اكتب ⁦06 12 34 56 78⁩.</translation>
        </message>
        <message>
            <source>« {text} » : la note de « {title} » va de 0 à {most}.</source>
            <translation>« {text} »: نقطة « {title} » من 0 إلى {most}.</translation>
        </message>
        <message>
            <source>« {text} » : le nombre d'années va de 0,1 à {most}</source>
            <translation>القيمة «⁨{text}⁩»: عدد السنوات من 0,1 إلى {most}</translation>
        </message>
        <message>
            <source>« {text} » : écrivez {present}, {absent}, {excused} et le motif, ou les minutes.</source>
            <translation>«{text}»: اكتب {present} أو {absent} أو {excused} مع السبب، أو عدد الدقائق.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas un jour ; écrivez par exemple 2027-01-11</source>
            <translation>النص «⁨{text}⁩» ليس يوما؛ اكتب مثلا ⁦2027-01-11⁩</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une date. Écrivez 5/6, demain, lun ou +3.</source>
            <translation>النص «⁨{text}⁩» ليس تاريخا. اكتب ⁦5/6⁩ أو غدا أو الاثنين أو ⁦+3⁩.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une heure ; écrivez par exemple 18:30.</source>
            <translation>« {text} » ليست ساعة؛ اكتب مثلا 18:30.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une heure ; écrivez par exemple 20:00.</source>
            <translation>« {text} » ليست ساعة؛ اكتبوا مثلا 20:00.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une heure.</source>
            <translation>النص «⁨{text}⁩» ليس ساعة.</translation>
        </message>
        <message>
            <source>« {text} » n'est pas une semaine ; écrivez par exemple 2027-W02.</source>
            <translation>النص «⁨{text}⁩» ليس أسبوعا؛ اكتب مثلا ⁦2027-W02⁩.</translation>
        </message>
        <message numerus="yes">
            <source>« {who} » correspond à %n formateurs : {people}. Donnez le matricule.</source>
            <translation>
                <numerusform>لا يوافق «{who}» أي مكوّن: {people}.</numerusform>
                <numerusform>يوافق «{who}» مكوّناً واحداً: {people}. اذكر رقم التأجير.</numerusform>
                <numerusform>يوافق «{who}» مكوّنين: {people}. اذكر رقم التأجير.</numerusform>
                <numerusform>يوافق «{who}» %n مكوّنين: {people}. اذكر رقم التأجير.</numerusform>
                <numerusform>يوافق «{who}» %n مكوّناً: {people}. اذكر رقم التأجير.</numerusform>
                <numerusform>يوافق «{who}» %n مكوّن: {people}. اذكر رقم التأجير.</numerusform>
            </translation>
        </message>
        <message>
            <source>½ journées</source>
            <translation>أنصاف الأيام</translation>
        </message>
        <message>
            <source>À distance</source>
            <translation>عن بعد</translation>
        </message>
        <message>
            <source>À décider</source>
            <translation>في انتظار البت</translation>
        </message>
        <message>
            <source>À effacer</source>
            <translation>للمحو</translation>
        </message>
        <message>
            <source>À faire</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>À la clôture, les présences notées deviennent les JFP de la session.</source>
            <translation>عند الإقفال تصبح الحضورات المسجلة أيام تكوين الدورة.</translation>
        </message>
        <message>
            <source>À la journée</source>
            <translation>لليوم فقط</translation>
        </message>
        <message>
            <source>À loger, mais les dates manquent.</source>
            <translation>الإيواء مطلوب، لكن التواريخ ناقصة.</translation>
        </message>
        <message>
            <source>À nettoyer</source>
            <translation>للتنظيف</translation>
        </message>
        <message>
            <source>À partir du</source>
            <translation>ابتداء من</translation>
        </message>
        <message>
            <source>À réparer</source>
            <translation>للإصلاح</translation>
        </message>
        <message>
            <source>À réparer en {room} : {what}</source>
            <translation>إصلاح مطلوب في الغرفة {room}: {what}</translation>
        </message>
        <message>
            <source>À traiter</source>
            <translation>للمعالجة</translation>
        </message>
        <message>
            <source>À venir</source>
            <translation>القادمة</translation>
        </message>
        <message>
            <source>À vérifier</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Échanger les chambres</source>
            <translation>تبادل الغرف</translation>
        </message>
        <message>
            <source>Écrit : {path}</source>
            <translation>تمت كتابة: ⁨{path}⁩</translation>
        </message>
        <message>
            <source>Écrivez le jour, le mois et l'année : 5/6/1985.</source>
            <translation>اكتب اليوم والشهر والسنة: ⁦5/6/1985⁩.</translation>
        </message>
        <message>
            <source>Équipement</source>
            <translation>التجهيزات</translation>
        </message>
        <message>
            <source>Équipement et accès</source>
            <translation>التجهيزات والولوج</translation>
        </message>
        <message>
            <source>Équipement inconnu : {what}.</source>
            <translation>تجهيز غير معروف: {what}.</translation>
        </message>
        <message>
            <source>Établissement</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Étage</source>
            <translation>الطابق</translation>
        </message>
        <message>
            <source>Étage ou chambre, motif : 3 bruit</source>
            <translation>الطابق أو الغرفة، السبب: 3 ضجيج</translation>
        </message>
        <message>
            <source>Étage suivant  (F)</source>
            <translation>الطابق التالي  (F)</translation>
        </message>
        <message>
            <source>Étage {floor}</source>
            <translation>الطابق {floor}</translation>
        </message>
        <message>
            <source>Étages</source>
            <translation>الطوابق</translation>
        </message>
        <message>
            <source>Étape {step} sur {all}</source>
            <translation>المرحلة {step} من {all}</translation>
        </message>
        <message>
            <source>État</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Évaluation</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Évaluation à chaud</source>
            <translation>تقييم فوري</translation>
        </message>
        <message>
            <source>Événements et jurys</source>
            <translation>التظاهرات ولجان التحكيم</translation>
        </message>
        <message>
            <source>à distance</source>
            <translation>عن بعد</translation>
        </message>
        <message>
            <source>à décider</source>
            <translation>يجب البت</translation>
        </message>
        <message>
            <source>à la journée</source>
            <translation>لليوم فقط</translation>
        </message>
        <message>
            <source>à nettoyer</source>
            <translation>للتنظيف</translation>
        </message>
        <message>
            <source>à placer</source>
            <translation>بلا غرفة</translation>
        </message>
        <message>
            <source>à refaire</source>
            <translation>تُعاد</translation>
        </message>
        <message>
            <source>à réparer : {what}</source>
            <translation>للإصلاح: {what}</translation>
        </message>
        <message>
            <source>à venir</source>
            <translation>القادمة</translation>
        </message>
        <message>
            <source>écarts depuis le {day} à {time}</source>
            <translation>الفروق منذ {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>économie verte</source>
            <translation>الاقتصاد الأخضر</translation>
        </message>
        <message>
            <source>écran interactif</source>
            <translation>شاشة تفاعلية</translation>
        </message>
        <message>
            <source>établissement</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>étage {floor}</source>
            <translation>الطابق {floor}</translation>
        </message>
        <message>
            <source>étages {first} et {last}</source>
            <translation>الطابقان {first} و{last}</translation>
        </message>
        <message>
            <source>étages {first} à {last}</source>
            <translation>الطوابق من {first} إلى {last}</translation>
        </message>
        <message>
            <source>événement</source>
            <translation>تظاهرة</translation>
        </message>
        <message>
            <source>— ne pas prendre —</source>
            <translation>— عدم الأخذ —</translation>
        </message>
    </context>
</TS>
