from django.http import HttpResponse


def attach(request):
    document = request.FILES["document"]
    with open("/srv/documents/" + document.name, "wb") as file:  # want: unrestricted-upload
        for chunk in document.chunks():
            file.write(chunk)
    return HttpResponse("kept")


def attach_text(request):
    document = request.FILES["document"]
    if not document.name.endswith(".txt"):
        return HttpResponse("no text", status=415)
    with open("/srv/documents/" + document.name, "wb") as file:  # safe: unrestricted-upload (its type is asked for)
        file.write(document.read())
    return HttpResponse("kept")
