/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 340:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/aws.cjs");

/***/ }),

/***/ 128:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/github.cjs");

/***/ }),

/***/ 551:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/kubernetes.cjs");

/***/ }),

/***/ 668:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/secrets.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target2,all)=>{for(var name2 in all)__defProp(target2,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key2 of __getOwnPropNames(from))!__hasOwnProp.call(to,key2)&&key2!==except&&__defProp(to,key2,{get:()=>from[key2],enumerable:!(desc=
__getOwnPropDesc(from,key2))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:!0}):target2,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load2=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load2().Agent},get ClientRequest(){
return load2().ClientRequest},get CloseEvent(){return load2().CloseEvent},get IncomingMessage(){return load2().IncomingMessage},get METHODS(){return load2().METHODS},
get MessageEvent(){return load2().MessageEvent},get OutgoingMessage(){return load2().OutgoingMessage},get STATUS_CODES(){return load2().STATUS_CODES},get Server(){
return load2().Server},get ServerResponse(){return load2().ServerResponse},get WebSocket(){return load2().WebSocket},get _connectionListener(){return load2()._connectionListener},
get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get maxHeaderSize(){return load2().maxHeaderSize},
get request(){return load2().request},get setGlobalProxyFromEnv(){return load2().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load2().setMaxIdleHTTPParsers},
get validateHeaderName(){return load2().validateHeaderName},get validateHeaderValue(){return load2().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load2=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load2().Agent},get Server(){
return load2().Server},get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get request(){
return load2().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load2=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load2().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load2().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load2().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load2().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load2().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load2().DEFAULT_MIN_VERSION},get SecureContext(){return load2().SecureContext},
get Server(){return load2().Server},get TLSSocket(){return load2().TLSSocket},get checkServerIdentity(){return load2().checkServerIdentity},get connect(){return load2().
connect},get convertALPNProtocols(){return load2().convertALPNProtocols},get createSecureContext(){return load2().createSecureContext},get createServer(){return load2().
createServer},get getCACertificates(){return load2().getCACertificates},get getCertificateCompressionAlgorithms(){return load2().getCertificateCompressionAlgorithms},
get getCiphers(){return load2().getCiphers},get rootCertificates(){return load2().rootCertificates},get setDefaultCACertificates(){return load2().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http3=require_http(),https3=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https3.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https3.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http3.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target2){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target2[k]=overrides[k])}}return target2}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load2=()=>require_tunnel2();module2.exports={get debug(){return load2().
debug},get httpOverHttp(){return load2().httpOverHttp},get httpOverHttps(){return load2().httpOverHttps},get httpsOverHttp(){return load2().httpsOverHttp},get httpsOverHttps(){
return load2().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve3(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve3(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve3(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve3=>setTimeout(()=>resolve3(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve3(response);function dateTimeDeserializer(key2,value){if(typeof value=="s\
tring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve3(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load2=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load2().Headers},get HttpClient(){return load2().HttpClient},get HttpClientError(){return load2().HttpClientError},get HttpClientResponse(){
return load2().HttpClientResponse},get HttpCodes(){return load2().HttpCodes},get MediaTypes(){return load2().MediaTypes},get getProxyUrl(){return load2().getProxyUrl},
get isHttps(){return load2().isHttps}}}});var require_github=__commonJS({"heavy:@actions/github"(exports2,module2){module2.exports={get getOctokit(){return (__nccwpck_require__(128)._actions_github$getOctokit)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load2=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load2().Certificate},
get Cipheriv(){return load2().Cipheriv},get Decipheriv(){return load2().Decipheriv},get DiffieHellman(){return load2().DiffieHellman},get DiffieHellmanGroup(){return load2().
DiffieHellmanGroup},get ECDH(){return load2().ECDH},get Hash(){return load2().Hash},get Hmac(){return load2().Hmac},get KeyObject(){return load2().KeyObject},get Sign(){
return load2().Sign},get Verify(){return load2().Verify},get X509Certificate(){return load2().X509Certificate},get argon2(){return load2().argon2},get argon2Sync(){
return load2().argon2Sync},get checkPrime(){return load2().checkPrime},get checkPrimeSync(){return load2().checkPrimeSync},get constants(){return load2().constants},
get createCipheriv(){return load2().createCipheriv},get createDecipheriv(){return load2().createDecipheriv},get createDiffieHellman(){return load2().createDiffieHellman},
get createDiffieHellmanGroup(){return load2().createDiffieHellmanGroup},get createECDH(){return load2().createECDH},get createHash(){return load2().createHash},
get createHmac(){return load2().createHmac},get createPrivateKey(){return load2().createPrivateKey},get createPublicKey(){return load2().createPublicKey},get createSecretKey(){
return load2().createSecretKey},get createSign(){return load2().createSign},get createVerify(){return load2().createVerify},get decapsulate(){return load2().decapsulate},
get diffieHellman(){return load2().diffieHellman},get encapsulate(){return load2().encapsulate},get generateKey(){return load2().generateKey},get generateKeyPair(){
return load2().generateKeyPair},get generateKeyPairSync(){return load2().generateKeyPairSync},get generateKeySync(){return load2().generateKeySync},get generatePrime(){
return load2().generatePrime},get generatePrimeSync(){return load2().generatePrimeSync},get getCipherInfo(){return load2().getCipherInfo},get getCiphers(){return load2().
getCiphers},get getCurves(){return load2().getCurves},get getDiffieHellman(){return load2().getDiffieHellman},get getFips(){return load2().getFips},get getHashes(){
return load2().getHashes},get getRandomValues(){return load2().getRandomValues},get hash(){return load2().hash},get hkdf(){return load2().hkdf},get hkdfSync(){return load2().
hkdfSync},get pbkdf2(){return load2().pbkdf2},get pbkdf2Sync(){return load2().pbkdf2Sync},get privateDecrypt(){return load2().privateDecrypt},get privateEncrypt(){
return load2().privateEncrypt},get publicDecrypt(){return load2().publicDecrypt},get publicEncrypt(){return load2().publicEncrypt},get randomBytes(){return load2().
randomBytes},get randomFill(){return load2().randomFill},get randomFillSync(){return load2().randomFillSync},get randomInt(){return load2().randomInt},get randomUUID(){
return load2().randomUUID},get randomUUIDv7(){return load2().randomUUIDv7},get scrypt(){return load2().scrypt},get scryptSync(){return load2().scryptSync},get secureHeapUsed(){
return load2().secureHeapUsed},get setEngine(){return load2().setEngine},get setFips(){return load2().setFips},get sign(){return load2().sign},get subtle(){return load2().
subtle},get timingSafeEqual(){return load2().timingSafeEqual},get verify(){return load2().verify},get webcrypto(){return load2().webcrypto}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load2=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load2().
ChildProcess},get _forkChild(){return load2()._forkChild},get exec(){return load2().exec},get execFile(){return load2().execFile},get execFileSync(){return load2().
execFileSync},get execSync(){return load2().execSync},get fork(){return load2().fork},get spawn(){return load2().spawn},get spawnSync(){return load2().spawnSync}}}});var require_client_node=__commonJS({"heavy:@kubernetes/client-node"(exports2,module2){module2.exports={get KubeConfig(){return (__nccwpck_require__(551)._kubernetes_client_node$KubeConfig)}}}});var require_client_ecr=__commonJS({"heavy:@aws-sdk/client-ecr"(exports2,module2){module2.exports={get BatchGetImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$BatchGetImageCommand)},get CreateRepositoryCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$CreateRepositoryCommand)},get DescribeImageScanFindingsCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImageScanFindingsCommand)},get DescribeImagesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImagesCommand)},
get DescribeRepositoriesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeRepositoriesCommand)},get ECRClient(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ECRClient)},get GetAuthorizationTokenCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetAuthorizationTokenCommand)},get GetLifecyclePolicyCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetLifecyclePolicyCommand)},get ListTagsForResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ListTagsForResourceCommand)},
get PutImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageCommand)},get PutImageScanningConfigurationCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageScanningConfigurationCommand)},get PutImageTagMutabilityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageTagMutabilityCommand)},
get PutLifecyclePolicyCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutLifecyclePolicyCommand)},get StartImageScanCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$StartImageScanCommand)},get TagResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$TagResourceCommand)}}}});var require_client_eks=__commonJS({"heavy:@aws-sdk/client-eks"(exports2,module2){module2.exports={get DescribeClusterCommand(){return (__nccwpck_require__(340)._aws_sdk_client_eks$DescribeClusterCommand)},get EKSClient(){return (__nccwpck_require__(340)._aws_sdk_client_eks$EKSClient)}}}});var require_client_sts=__commonJS({"heavy:@aws-sdk/client-sts"(exports2,module2){module2.exports={get AssumeRoleCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleCommand)},
get AssumeRoleWithWebIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleWithWebIdentityCommand)},get GetCallerIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$GetCallerIdentityCommand)},get STSClient(){return (__nccwpck_require__(340)._aws_sdk_client_sts$STSClient)}}}});var require_client_ssm=__commonJS({"heavy:@aws-sdk/client-ssm"(exports2,module2){module2.exports={get GetParametersByPathCommand(){return (__nccwpck_require__(668)._aws_sdk_client_ssm$GetParametersByPathCommand)},get GetParametersCommand(){return (__nccwpck_require__(668)._aws_sdk_client_ssm$GetParametersCommand)},get SSMClient(){
return (__nccwpck_require__(668)._aws_sdk_client_ssm$SSMClient)}}}});var require_client_secrets_manager=__commonJS({"heavy:@aws-sdk/client-secrets-manager"(exports2,module2){module2.exports={get BatchGetSecretValueCommand(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$BatchGetSecretValueCommand)},get GetSecretValueCommand(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$GetSecretValueCommand)},
get SecretsManagerClient(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$SecretsManagerClient)}}}});var import_promises=__nccwpck_require__(500),import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml()),import_http_client2=__toESM(require_index_js2()),
import_github=__toESM(require_github());var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name2,message=""){
issueCommand(name2,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key2 in this.properties)if(this.properties.hasOwnProperty(key2)){let val=this.properties[key2];val&&(first?first=!1:cmdStr+=",",cmdStr+=
`${key2}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").
replace(/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key2,value){let delimiter3=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key2.
includes(delimiter3))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);if(convertedValue.includes(delimiter3))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter3}"`);return`${key2}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience2){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience2){
let encodedAudience=encodeURIComponent(audience2);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content2,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key2,value])=>` ${key2}="${value}"`).join("");return content2?`<${tag}${htmlAttrs}>${content2}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text2,addEOL=!1){return this._buffer+=text2,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("co\
de",code2),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(
""),element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="\
string")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&
{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).
addEOL()}addDetails(label,content2){let element=this.wrap("details",this.wrap("summary",label)+content2);return this.addRaw(element).addEOL()}addImage(src,alt,options){
let{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));
return this.addRaw(element).addEOL()}addHeading(text2,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.
wrap(allowedTag,text2);return this.addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.
wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text2,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text2,attrs);return this.
addRaw(element).addEOL()}addLink(text2,href){let element=this.wrap("a",text2,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.
value).then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,
symlink,unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches2=yield findInPath(tool);return matches2&&matches2.length>0?matches2[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches2=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches2.push(filePath)}
return matches2})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){
resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve3,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code2=>{state.processExitCode=code2,state.processExited=!0,this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on(
"close",code2=>{state.processExitCode=code2,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve3(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name2,val){let convertedVal=toCommandValue(val);if(process.env[name2]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name2,val));issueCommand("set-env",{name:name2},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name2,options){let val=process.env[`INPUT_${name2.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`I\
nput required and not supplied: ${name2}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name2,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name2,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name:name2},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name2){issue("group",name2)}function endGroup(){issue("endgroup")}function group(name2,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name2);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name2,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name2,value));issueCommand("save-state",{name:name2},toCommandValue(value))}
function getState(name2){return process.env[`STATE_${name2}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(aud)})}var http2=__toESM(require_http()),https2=__toESM(require_https()),import_node_path=__nccwpck_require__(760),import_client_node=__toESM(require_client_node()),import_node_util=__nccwpck_require__(975),
import_node_util2=__nccwpck_require__(975),import_node_zlib=__nccwpck_require__(522),import_node_zlib2=__nccwpck_require__(522),import_node_crypto=__toESM(require_crypto()),
import_node_crypto2=__toESM(require_crypto()),import_node_util3=__nccwpck_require__(975),import_node_util4=__nccwpck_require__(975),import_node_util5=__nccwpck_require__(975),
import_node_util6=__nccwpck_require__(975),import_client_ecr=__toESM(require_client_ecr()),import_client_ecr2=__toESM(require_client_ecr()),import_node_crypto3=__toESM(require_crypto()),
import_client_eks=__toESM(require_client_eks()),import_client_sts=__toESM(require_client_sts()),import_client_ssm=__toESM(require_client_ssm()),import_client_secrets_manager=__toESM(require_client_secrets_manager()),
regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,accountPattern=/^[0-9]{12}$/,repositoryPattern=/^[a-z0-9]+([._/-][a-z0-9]+)*$/,
rolePattern=/^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.exec(
arn)?.[1],standard={name:"aws",dnsSuffix:"amazonaws.com",dualStackSuffix:"on.aws"},others=[["cn-",{name:"aws-cn",dnsSuffix:"amazonaws.com.cn",dualStackSuffix:"o\
n.amazonwebservices.com.cn"}],["us-gov-",{...standard,name:"aws-us-gov"}],["eusc-",{name:"aws-eusc",dnsSuffix:"amazonaws.eu",dualStackSuffix:"on.amazonwebservic\
es.eu"}],["us-iso-",{name:"aws-iso",dnsSuffix:"c2s.ic.gov",dualStackSuffix:"on.aws.ic.gov"}],["us-isob-",{name:"aws-iso-b",dnsSuffix:"sc2s.sgov.gov",dualStackSuffix:"\
on.aws.scloud"}],["eu-isoe-",{name:"aws-iso-e",dnsSuffix:"cloud.adc-e.uk",dualStackSuffix:"on.cloud-aws.adc-e.uk"}],["us-isof-",{name:"aws-iso-f",dnsSuffix:"csp\
.hci.ic.gov",dualStackSuffix:"on.aws.hci.ic.gov"}]],partitionOf=region2=>others.find(([prefix])=>region2.startsWith(prefix))?.[1]??standard,registryHost=/^([0-9]{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/,
parseRegistryHost=host=>{let[,account2,region2,suffix]=registryHost.exec(host)??[];if(account2===void 0||region2===void 0||!regionPattern.test(region2))return;let{
dnsSuffix,dualStackSuffix}=partitionOf(region2),expected=host.includes(".dkr-ecr")?dualStackSuffix:dnsSuffix;return suffix===expected?{account:account2,region:region2}:
void 0},systemClock={now:()=>Date.now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.
aborted?signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code2,message,options={}){super(message,options.cause===
void 0?void 0:{cause:options.cause}),this.name="TowlineError",this.code=code2,this.hint=options.hint,this.subject=options.subject,this.at=options.at,this.problems=
options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof
Error?error2.message:String(error2),lineOf=({message,hint})=>hint===void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,labels={service:"towline.dev/service",
configName:"towline.dev/config-name",managedBy:"app.kubernetes.io/managed-by"},annotations={unusedSince:"towline.dev/unused-since",patience:"towline.dev/patienc\
e",configVersions:"towline.dev/config-versions"},fieldManagerOf=service=>`towline/${service}`,escapeHtml=text2=>text2.replaceAll("&","&amp;").replaceAll("<","&l\
t;").replaceAll(">","&gt;"),escapeMarkdown=text2=>escapeHtml(text2).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),fenced=(lines,language)=>{let runs=lines.join(`
`).match(/`+/g)??[],fence="`".repeat(Math.max(3,...runs.map(run=>run.length+1)));return[`${fence}${language}`,...lines,fence].join(`
`)},codeHtml=text2=>`<code>${text2.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,refOf=object=>({apiVersion:object.apiVersion,kind:object.
kind,name:object.metadata.name,...object.metadata.namespace===void 0?{}:{namespace:object.metadata.namespace}}),describeRef=ref=>`${ref.kind.toLowerCase()}/${ref.
name}`,keyOf=ref=>`${ref.apiVersion.includes("/")?ref.apiVersion.split("/")[0]:""}/${ref.kind}/${ref.namespace??""}/${ref.name}`,hints={TAB_AS_INDENT:"Indent wi\
th spaces",BAD_INDENT:"Give all keys of one map, and all items of one list, the same indentation",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of its own,\
 or the value in quotes",BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close the quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"\
Keep the key on one line, followed by a colon and a space"},syntaxProblems=(errors,placeOf7)=>{let byLine=new Map;for(let{code:code2,message,pos}of errors.toSorted(
(a,b)=>a.pos[0]-b.pos[0])){let at=placeOf7(pos[0]);if(byLine.has(at.line))continue;let hint=hints[code2]??"Correct the YAML here; a colon, bracket or quote near\
by is often the reason",deep=message.includes("call stack");byLine.set(at.line,{message:`This is not YAML: ${deep?"nested too deeply":message}`,hint,at})}return[
...byLine.values()]},words=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(
word=>[word,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,
decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,
notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,integerOf=text2=>{if(decimal.test(text2))return Number(text2)+0;let[,sign,digits]=prefixed.exec(text2)??
[];if(digits===void 0)return;let value=Number(/^0[0-7]/.test(digits)?`0o${digits}`:digits.toLowerCase());return sign==="-"?0-value:value},floatOf=text2=>{let value=float.
test(text2)?Number(text2):Number.NaN;return Number.isFinite(value)?value:void 0},resolvePlainScalar=text2=>{let word=words.get(text2);if(word!==void 0)return word;
if(notJson.test(text2))throw new RangeError("is a number that JSON does not have");if(text2.startsWith("."))return pointFirst.test(text2)?Number(text2.replaceAll(
"_","")):text2;if(!/^[-+0-9]/.test(text2))return text2;let plain=text2.replaceAll("_",""),integer2=integerOf(plain);if(integer2===void 0)return floatOf(plain)??
text2;if(!Number.isSafeInteger(integer2))throw new RangeError("is too large to be kept exact as a number");return integer2},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place4){
this.#place=place4}value(node2){if((0,import_yaml2.isAlias)(node2))return this.#alias(node2);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node2)&&!(0,import_yaml2.isMap)(node2)&&!(0,import_yaml2.isSeq)(node2))return null;
if(node2.anchor!==void 0&&this.#anchors.set(node2.anchor,node2),(0,import_yaml2.isScalar)(node2))return this.#scalar(node2);this.#collectionTag(node2),this.#open.
add(node2);let value=(0,import_yaml2.isMap)(node2)?this.#map(node2):node2.items.map(item=>this.value(item));return this.#open.delete(node2),value}follow(node2){
return(0,import_yaml2.isAlias)(node2)?this.#targets.get(node2):node2}pairOf(map2,key2){return map2.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.
key)===key2)??mergedMaps(map2,node2=>this.follow(node2)).flatMap(m=>this.pairOf(m,key2)??[])[0]}#reject(node2,message,hint){this.#aliasDepth>0||this.problems.push(
{message,hint,at:this.#place(node2)})}#alias(alias){let target2=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target2===void 0||this.#open.has(target2)){
let what=target2===void 0?"has no anchor before it":"stands inside what it refers to";return this.#reject(alias,`Alias *${alias.source} ${what}`,"Refer to an an\
chor (&name) that ends above it"),null}this.#targets.set(alias,target2),this.#aliasDepth++;let value=this.value(target2);return this.#aliasDepth--,value}#scalar(node2){
let text2=String(node2.value??"");try{return node2.tag===void 0?node2.type==="PLAIN"?resolvePlainScalar(text2):text2:this.#tagged(node2,shortTag(node2.tag),text2)}catch(error2){
return this.#reject(node2,`${text2} ${messageOf(error2)}`,`Write it in quotes: "${text2}"`),text2}}#tagged(node2,tag,text2){if(["!","!!str","!!timestamp"].includes(
tag))return text2;let isOfType=typeTests.get(tag),value=resolvePlainScalar(text2);if(isOfType?.(value))return value;let message=isOfType?`"${text2}" is not of t\
ype ${tag}`:`YAML tag ${tag} is not supported`;return this.#reject(node2,message,"Remove the tag and write the value plainly"),text2}#collectionTag(node2){node2.
tag===void 0||["!!map","!!seq"].includes(shortTag(node2.tag))||this.#reject(node2,`YAML tag ${shortTag(node2.tag)} is not supported`,"Remove the tag")}#map(map2){
let entries=new Map,keys=new Map;for(let pair of map2.items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key2=this.#key(pair.key),first=keys.
get(key2);first!==void 0&&this.#reject(pair.key,`Key "${key2}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key2,pair.
key),entries.set(key2,this.value(pair.value))}return Object.fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(
value)?value:[value];for(let source2 of sources.toReversed()){if(typeof source2!="object"||source2===null||Array.isArray(source2)){this.#reject(pair.value,'"<<"\
 merges maps only','Give it an alias of a map, such as "*base"');continue}for(let[key2,merged2]of Object.entries(source2))ownKeys.has(key2)&&this.#reject(pair.key,
`"<<" also sets "${key2}", which stands above it`,'Put "<<" first in its map'),entries.set(key2,merged2)}}#keyText(node2){let key2=this.follow(node2);if(!(0,import_yaml2.isScalar)(
key2))return;let text2=String(key2.value??"");try{return String(key2.type==="PLAIN"&&key2.tag===void 0?resolvePlainScalar(text2):text2)}catch{return text2}}#key(node2){
let value=this.value(node2),plain=typeof value=="number"&&!isPlainNumber(value);return(value===null||typeof value=="object"||plain)&&this.#reject(node2,"This ke\
y is neither text nor a plain number","Write the key in quotes"),String(value)}},typeTests=new Map([["!!int",Number.isInteger],["!!float",value=>typeof value=="\
number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,"!!"),isPlainNumber=value=>Number.
isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=1e-4&&Math.abs(value)<1e6,isMergeKey=key2=>(0,import_yaml2.isScalar)(key2)&&key2.value===
mergeKey&&key2.type==="PLAIN"&&key2.tag===void 0,mergedMaps=(map2,follow3)=>map2.items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow3(pair.value)).flatMap(
source2=>(0,import_yaml2.isSeq)(source2)?source2.items.map(follow3):[source2]).filter(source2=>(0,import_yaml2.isMap)(source2)),parserOptions={schema:"failsafe",
resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"error"},parseYaml=(text2,file)=>{let lines=new import_yaml.LineCounter,place4=offset=>{let{line,col}=lines.
linePos(offset);return{file,line,column:col}};try{let read3=[...(0,import_yaml.parseAllDocuments)(text2,{...parserOptions,lineCounter:lines})].map(document=>document.
errors.length>0?{document:[],problems:syntaxProblems(document.errors,place4)}:readDocument(document,place4));return{documents:read3.flatMap(({document})=>document),
problems:read3.flatMap(({problems})=>problems)}}catch(error2){return{documents:[],problems:[tooMuch(error2,place4(0))]}}},tooMuch=(error2,at)=>({message:`This f\
ile cannot be read: ${messageOf(error2).includes("call stack")?"the values are nested too deeply":messageOf(error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed,placeOf7)=>{
let place4=node2=>placeOf7(node2?.range?.[0]??parsed.range[0]),reader=new DocumentReader(place4);return{document:[{value:reader.value(parsed.contents),at:place4(
parsed.contents),positionOf:path22=>place4(reader.follow(walk(reader,parsed.contents,path22).value)),keyPositionOf:path22=>place4(walk(reader,parsed.contents,path22).
key)}],problems:reader.problems}},walk=(reader,root,path22)=>{let at={key:root,value:root};for(let step2 of path22){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(
parent)?reader.pairOf(parent,String(step2)):void 0,item=(0,import_yaml.isSeq)(parent)?parent.items[Number(step2)]:void 0;if(pair===void 0&&item===void 0)return at;
at=pair===void 0?{key:item,value:item}:{key:pair.key,value:pair.value}}return at},readCredentials=input=>input.oneOf("credentials",["oidc","runner"],"oidc"),readAwsInputs=input=>{
let region2=input.required("aws-region");input.matching("aws-region",regionPattern,"the name of an AWS region, such as ap-south-1");let account2=input.matching(
"account",accountPattern,"12 digits, in quotes where it begins with 0"),roleToAssume=input.matching("role-to-assume",rolePattern,"the name or the ARN of an IAM \
role"),credentials=readCredentials(input);return credentials==="oidc"&&roleToAssume===void 0&&input.reject("Input role-to-assume is missing",'Give the role that\
 this job may assume by OIDC, or "credentials: runner"'),account2===void 0&&!roleToAssume?.startsWith("arn:")&&input.reject("Input account is missing","Give the\
 12-digit account that the credentials must belong to, or the whole ARN of the role"),{region:region2,account:account2,roleToAssume,credentials}},runContextOf=env=>{
let text2=name2=>env[name2]??"",repository2=text2("GITHUB_REPOSITORY");return{repository:repository2,commit:text2("GITHUB_SHA"),ref:text2("GITHUB_REF"),actor:text2(
"GITHUB_ACTOR"),runId:text2("GITHUB_RUN_ID"),attempt:Number(text2("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text2("GITHUB_SERVER_URL")}/${repository2}/actions/runs/${text2(
"GITHUB_RUN_ID")}`,workspace:text2("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text2("RUNNER_TEMP")||"/tmp"}},statusOf=error2=>typeof error2=="object"&&error2!==
null&&"status"in error2&&typeof error2.status=="number"?error2.status:void 0,failure=(what,error2)=>{let status=statusOf(error2);return status===404?new TowlineError(
"github-not-found",`GitHub has no ${what}, or this token may not read it`,{cause:error2,hint:'For a private repository pass a token that can read it as the secr\
et "config-token"'}):status===422?new TowlineError("github-not-found",`GitHub has no ${what}`,{cause:error2,hint:"Correct the name of the branch, tag or commit"}):
status===409?new TowlineError("github-not-found",`GitHub has no ${what}: the repository is empty`,{cause:error2,hint:"Push a first commit to it, or name another\
 repository"}):status===401?new TowlineError("github-denied",`GitHub does not accept the token that is to read ${what}`,{cause:error2,hint:`It has expired or wa\
s revoked: renew the secret that is passed as "config-token" (input token for the service's own repository)`}):status===403?new TowlineError("github-denied",`Gi\
tHub refused to show ${what}: ${messageOf(error2)}`,{cause:error2,hint:'Grant "contents: read", or pass a token that can read it as the secret "config-token"'}):
new TowlineError("github-failed",`GitHub did not answer for ${what}: ${messageOf(error2)}`,{cause:error2,hint:"Run the job again; see githubstatus.com if it per\
sists"})},fetchBy=http22=>async(url,init)=>{let answer=await http22.get(url,init.headers),body=await answer.readBody(),{message}=answer;return{status:message.statusCode??
0,url,headers:new Map(Object.entries(message.headers).map(([name2,value])=>[name2,String(value)])),text:async()=>body,json:async()=>JSON.parse(body),arrayBuffer:async()=>new TextEncoder().
encode(body).buffer}},textOf=data=>data instanceof ArrayBuffer?new TextDecoder().decode(data):typeof data=="string"?data:void 0,requestBy=({repository:own2,token,
configToken})=>{let http22=new import_http_client2.HttpClient("towline",[],{allowRetries:!0,maxRetries:3,keepAlive:!0}),fetch=fetchBy(http22);return async({repository:repository2,
what,path:path22,accept})=>{let{getOctokit}={getOctokit:import_github.getOctokit};try{let octokit=getOctokit(repository2===own2?token:configToken??token,{request:{
fetch}}),headers=accept===void 0?{}:{headers:{accept}};return(await octokit.request(`GET /repos/${repository2}${path22}`,headers)).data}catch(error2){throw failure(
what,error2)}}},defaultBranch=async(request,repository2)=>(await request({repository:repository2,what:`repository ${repository2}`,path:""})).default_branch,resolveBy=request=>async(repository2,ref)=>{
let branch=ref??await defaultBranch(request,repository2),data=await request({repository:repository2,what:`ref "${branch}" in ${repository2}`,path:`/commits/${encodeURIComponent(
branch)}`,accept:"application/vnd.github.sha"});return{commit:textOf(data)??"",branch:ref===void 0?branch:void 0}},readBy=request=>async(repository2,path22,commit)=>{
let place4=`${path22} in ${repository2} at ${commit.slice(0,7)}`,location=path22.split("/").map(encodeURIComponent).join("/"),data=await request({repository:repository2,
what:`file ${place4}`,path:`/contents/${location}?ref=${commit}`,accept:"application/vnd.github.raw+json"}).catch(error2=>{if(!isTowlineError(error2,"github-not\
-found"))throw error2}),text2=textOf(data);if(text2!==void 0||data===void 0)return text2;throw new TowlineError("github-not-found",`${place4} is a folder, not a\
 file`,{hint:"Put a file there, or name another one"})},gitHubReader=tokens=>{let request=requestBy(tokens);return{resolve:resolveBy(request),read:readBy(request)}},
dnsLabel=[/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"lower-case letters, digits and -, at most 63, beginning and ending with a letter or digit"],InputReader=class{#source;#problems=[];constructor(source2){
this.#source=source2}get problems(){return this.#problems}reject(message,hint){this.#problems.push({message,hint})}text(name2){let value=this.#source(name2).trim();
return value===""?void 0:value}required(name2){let value=this.text(name2);return value===void 0&&this.reject(`Input ${name2} is missing`,`Add "${name2}:" under \
"with:" of this step`),value??""}matching(name2,pattern2,form2){let value=this.text(name2);return value!==void 0&&!pattern2.test(value)&&this.reject(`Input ${name2}\
 is "${value}"`,`It must be ${form2}`),value}oneOf(name2,values,fallback){let value=this.text(name2)??fallback,known=values.find(candidate=>candidate===value);return known===
void 0&&this.reject(`Input ${name2} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name2,fallback){let value=this.text(name2)?.toLowerCase();
return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name2} is "${value}"`,"It must be true or false"),value==="true")}integer(name2,range){
let text2=this.text(name2),value=text2===void 0?range.fallback:Number(text2);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`In\
put ${name2} is "${text2}"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name2){return this.#source(name2).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name2){return this.lines(name2).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name2){
let entries=this.lines(name2).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name2} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name2,accept){let text2=this.text(name2);if(text2!==void 0){try{let value=JSON.
parse(text2);if(accept(value))return value}catch{}this.reject(`Input ${name2} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source2,build2)=>{
let reader=new InputReader(source2),inputs=build2(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},readPlanned=(input,isPlan2,elsewhere3)=>{
if(input.text("plan")===void 0)return;let plan=input.json("plan",isPlan2)??{};for(let[name2,where2]of Object.entries(elsewhere3))input.text(name2)!==void 0&&input.
reject(`Inputs plan and ${name2} cannot both be given`,`Write it into towline.yaml ${where2} and remove ${name2} here`);return{kind:"planned",plan,token:input.required(
"token"),configToken:input.text("config-token"),credentials:readCredentials(input)}},reportError=(error2,log)=>{if(!isTowlineError(error2)){log.error(`Towline i\
tself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:String(error2));
return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(error2.
cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,actionExec=async(command,args,options={})=>{options.signal?.throwIfAborted();let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.
cwd,env:options.env===void 0?void 0:{...options.env},input:options.input===void 0?void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,
"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(cause=>{throw new TowlineError("command-failed",`${command} cannot be started: ${messageOf(cause)}`,
{cause})});return await Promise.race([run,aborted(options.signal)])},aborted=signal=>new Promise((_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.
reason),{once:!0})}),place=at=>at===void 0?{}:{file:at.file,startLine:at.line,startColumn:at.column},actionLog={debug,info,notice:(message,at)=>notice(message,place(
at)),warning:(message,at)=>warning(message,place(at)),error:(message,at)=>error(message,place(at)),group,mask:value=>{value!==""&&setSecret(value)}},idToken=async audience2=>{
if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'Add "id-token: write" to the\
 permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience2)}catch(cause){throw new TowlineError("oidc-unavailable",
`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name2,value])=>value===void 0?[]:[[name2,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build2=>parseInputs(name2=>getInput(name2,{trimWhitespace:!1}),build2),output:(name2,value)=>setOutput(
name2,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(markdown,!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},inCluster="in-cluster",accessFromEnvironment=(kubeconfig,env)=>{if(kubeconfig===inCluster)return inClusterAccess(env.KUBERNETES_SERVICE_HOST);let path22=kubeconfig||
env.KUBECONFIG;if(path22)return{kind:"kubeconfig",path:path22};throw new TowlineError("input-invalid","No cluster is chosen: there is no kubeconfig",{hint:`Run \
eks-login earlier in this job, or set the input "kubeconfig" to a file, or to "${inCluster}" for the cluster that the runner's pod lives in`})},inClusterAccess=host=>{
if(host)return{kind:"in-cluster"};throw new TowlineError("input-invalid",`Input kubeconfig is "${inCluster}", but this runner is no pod of a cluster`,{hint:"Use\
 a runner that is one, or run eks-login earlier in this job and leave the input out"})},readable=field=>field.replace(/^\./,"").replace(/\[\w+="([^"]*)"\]/g,"[$\
1]"),types={"numeric (int or float)":["a number","Correct the value"],boolean:["true or false","Write true or false, without quotes"],string:["text","Write the \
value in quotes"],"string or number":["text or a number","Correct the value"],map:["a map","Write fields below it"],list:["a list","Write entries below it, each\
 after a dash"]},unknownField=(field,kind)=>{let plain=field.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g,""),last=plain.lastIndexOf(".");return{field,text:`the\
re is no field ${readable(field)}`,hint:`Correct the spelling of "${plain.slice(last+1)}" or its indentation: "kubectl explain ${kind}${plain.slice(0,last)}" li\
sts the fields there`}},typedField=(field,problem,kind)=>{if(problem==="field not declared in schema")return unknownField(field,kind);let[what,hint]=types[/^expected (.+?), got /.
exec(problem)?.[1]??""]??[];if(what!==void 0&&hint!==void 0)return{field,text:`${readable(field)} must be ${what}`,hint};let[,index,key2]=/^element (\d+): .* omits key field "(\w+)"/.
exec(problem)??[];return key2!==void 0?{field:`${field}[${index}]`,text:`${readable(field)}[${index}] has no ${key2}`,hint:`Add ${key2}`}:{field,text:`${readable(
field)}: ${problem}`,hint:"Correct the manifest"}},typedPrefix=/^failed to create typed patch object(?: \(.*?\))?: (?:errors:\n)?/,typedLine=/^\s*(\.(?:[^:[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\])*): (.*)$/,
isUntypable=({message})=>typedPrefix.test(message),refusedFields=(status,kind)=>{if(!isUntypable(status))return causeFields(status);let lines=status.message.replace(
typedPrefix,"").split(`
`),fields=lines.flatMap(line=>{let[,field,problem]=typedLine.exec(line)??[];return field===void 0||problem===void 0?[]:[typedField(field,problem,kind)]});return fields.
length===lines.length?fields:[]},causeFields=({causes})=>{let fields=causes.flatMap(({field,message=""})=>field?[{field,text:`${readable(field)}: ${message}`,hint:"\
Correct the manifest"}]:[]);return fields.length===causes.length?fields:[]},isApplyConflict=status=>status.causes.some(cause=>cause.reason==="FieldManagerConfli\
ct"),failed=operation=>`Cannot ${operation.verb} ${operation.target}`,unauthorized=(_,__,cluster)=>({code:"kube-unauthorized",message:`The cluster ${cluster.name}\
 does not accept the credentials of this job, a new token neither`,hint:cluster.unauthorizedHint??"On EKS: give the role of this job an access entry in that clu\
ster. A token in a kubeconfig may have expired: run eks-login again"}),accessDenial=/User "(.*)" cannot (\S+) resource "(\S+)"(?: in API group "(.*?)")?(?: in the namespace "(\S+)")?/,
forbidden=(status,operation)=>{let denial=accessDenial.exec(status.message);if(denial===null)return{code:"kube-forbidden",message:`${failed(operation)}: ${status.
message}`,hint:"A policy of the cluster refuses this object: change the manifest as the message says"};let[,user,verb,resource,group2,namespace]=denial,what=`${verb}\
 ${resource}${group2?`.${group2}`:""}`;return{code:"kube-forbidden",subject:`${what} in ${namespace||"the whole cluster"}`,message:`This job may not ${what} in ${namespace?
`namespace "${namespace}"`:"the whole cluster"}`,hint:`Allow it to "${user}" by an EKS access policy for the job's role, or by a Role and RoleBinding`}},notFound=(status,operation,cluster)=>status.
resource==="namespaces"?{code:"kube-not-found",subject:`namespace/${status.name}`,message:`Cluster ${cluster.name} has no namespace "${status.name}"`,hint:'Crea\
te it first, or correct "namespace" of the target in towline.yaml (input namespace)'}:{code:"kube-not-found",message:`${failed(operation)}: ${status.message}`,hint:"\
Check the name, the namespace and the apiVersion in the manifest"},managerOf=(message="")=>/"(.+?)"/.exec(message)?.[1]??"another manager",applyConflict=(status,operation)=>{
let conflicts=status.causes.map(({field="a field",message})=>({field,manager:managerOf(message)})),list3=conflicts.map(({field,manager})=>`${field} belongs to "${manager}\
"`).join("; "),managers=[...new Set(conflicts.map(({manager})=>`"${manager}"`))].join(", ");return{code:"kube-apply-conflict",message:`${failed(operation)}: ${list3}`,
hint:`Remove these fields from the manifest, or stop ${managers} from setting them`}},invalid=(status,operation)=>{let[kind=""]=operation.target.split("/"),problems=refusedFields(
status,kind).map(({field,text:text2,hint})=>({message:`${operation.target}: ${concealed(text2,operation)}`,text:concealed(text2,operation),subject:field,hint})),
texts=problems.map(({text:text2})=>text2);return{code:"kube-invalid",message:`${failed(operation)}: ${texts.join("; ")||concealed(status.message,operation)}`,hint:problems[0]?.
hint??"Correct the manifest",problems:problems.map(({text:_,...problem})=>problem)}},concealed=(message,{confidential})=>confidential?message.replace(/Invalid value: .*?(?=: [a-z]|$)/g,
"Invalid value: ***").replace(/(: expected [^,]*, got )[\s\S]*/,"$1***"):message,plainly=(code2,hint)=>(status,operation)=>({code:code2,message:`${failed(operation)}\
: ${concealed(status.message,operation)}`,hint}),code=(...codes)=>status=>codes.includes(status.code),rules=[{when:code(401),tell:unauthorized},{when:code(403),
tell:forbidden},{when:code(404),tell:notFound},{when:isApplyConflict,tell:applyConflict},{when:status=>status.reason==="AlreadyExists",tell:plainly("kube-alread\
y-exists")},{when:code(409),tell:plainly("kube-conflict","Something else changed it at the same time: run this again")},{when:code(410),tell:plainly("kube-gone")},
{when:code(400,413,415,422),tell:invalid},{when:isUntypable,tell:invalid},{when:code(408,429,503,504),tell:plainly("kube-timeout","The API server is overloaded \
or restarting: run this again later")},{when:()=>!0,tell:plainly("kube-failed")}],answerError=(status,operation,cluster)=>{let told=rules.find(({when})=>when(status))?.
tell(status,operation,cluster)??plainly("kube-failed")(status,operation,cluster);return new TowlineError(told.code,told.message,told)},reasons={ECONNREFUSED:"co\
nnection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"its name cannot be resolved",EAI_AGAIN:"its name cannot be resolved",EHOSTUNREACH:"no route t\
o it",ENETUNREACH:"no route to it",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for another name",CERT_HAS_EXPIRED:"its certificate has expired",EPROTO:"it \
does not speak TLS"},untrusted=/^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,connectionReason=({code:name2="",message})=>{if(untrusted.test(name2))return`its certificat\
e is not signed by the cluster's authority (${name2})`;let known=reasons[name2];return known===void 0?message||name2:`${known} (${name2})`},unreachable=(error2,cluster)=>new TowlineError(
"kube-unreachable",`The API server of cluster ${cluster.name} (${cluster.server.origin}) cannot be reached: ${connectionReason(error2)}`,{cause:error2,hint:cluster.
unreachableHint??"Check the server's address, and that this runner may connect to it"}),errorOf=(failure3,operation,cluster)=>failure3.kind==="answer"?answerError(
failure3.status,operation,cluster):unreachable(failure3.error,cluster),builtIn={v1:`ConfigMap=configmaps Endpoints=endpoints Event=events LimitRange=limitranges\
 Namespace=namespaces!
    Node=nodes! PersistentVolume=persistentvolumes! PersistentVolumeClaim=persistentvolumeclaims Pod=pods
    PodTemplate=podtemplates ReplicationController=replicationcontrollers ResourceQuota=resourcequotas
    Secret=secrets Service=services ServiceAccount=serviceaccounts`,"apps/v1":`ControllerRevision=controllerrevisions DaemonSet=daemonsets Deployment=deployment\
s
    ReplicaSet=replicasets StatefulSet=statefulsets`,"batch/v1":"CronJob=cronjobs Job=jobs","autoscaling/v2":"HorizontalPodAutoscaler=horizontalpodautoscalers",
"coordination.k8s.io/v1":"Lease=leases","networking.k8s.io/v1":"Ingress=ingresses IngressClass=ingressclasses! NetworkPolicy=networkpolicies","policy/v1":"PodDi\
sruptionBudget=poddisruptionbudgets","rbac.authorization.k8s.io/v1":`ClusterRole=clusterroles! ClusterRoleBinding=clusterrolebindings! Role=roles
    RoleBinding=rolebindings`,"scheduling.k8s.io/v1":"PriorityClass=priorityclasses!","storage.k8s.io/v1":"StorageClass=storageclasses!","apiextensions.k8s.io/v\
1":"CustomResourceDefinition=customresourcedefinitions!","authorization.k8s.io/v1":"SelfSubjectAccessReview=selfsubjectaccessreviews!"},parseTable=()=>new Map(Object.
entries(builtIn).flatMap(([apiVersion,kinds2])=>kinds2.split(/\s+/).map(entry=>{let[kind="",plural=""]=entry.split("=");return[`${apiVersion} ${kind}`,{plural:plural.
replace("!",""),namespaced:!plural.endsWith("!")}]}))),groupVersionPath=apiVersion=>apiVersion.includes("/")?`/apis/${apiVersion}`:`/api/${apiVersion}`,Resources=class{#table=parseTable();#discovered=new Map;#discover;#cluster;constructor(cluster,discover){
this.#cluster=cluster,this.#discover=discover}async find({apiVersion,kind}){let known=this.#table.get(`${apiVersion} ${kind}`);if(known!==void 0)return known;let found=(await this.#served(
apiVersion))?.find(resource=>resource.kind===kind&&!resource.name.includes("/"));if(found===void 0)throw this.#discovered.delete(apiVersion),unknownKind(this.#cluster,
apiVersion,kind);return{plural:found.name,namespaced:found.namespaced}}async#served(apiVersion){let cached=this.#discovered.get(apiVersion);if(cached!==void 0)return await cached;
let asked=this.#discover(groupVersionPath(apiVersion));this.#discovered.set(apiVersion,asked);try{return await asked}catch(error2){throw this.#discovered.delete(
apiVersion),error2}}},unknownKind=(cluster,apiVersion,kind)=>new TowlineError("kube-not-found",`The cluster ${cluster} knows no kind "${kind}" of apiVersion "${apiVersion}\
"`,{hint:"Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first"}),stop={kind:"stop"},backOff=tries=>Math.min(200*2**(tries-
1),3e3),again=(state,afterMilliseconds=backOff(state.tries))=>state.elapsedMilliseconds+afterMilliseconds>3e4?stop:{kind:"again",afterMilliseconds,fresh:!1},isTlsProblem=({
code:code2=""})=>/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code2),afterLostConnection=(error2,state)=>!state.idempotent||isTlsProblem(
error2)||!state.answered&&state.tries>=3?stop:again(state),isPassing=({reason,causes})=>reason==="Conflict"&&causes.length===0,afterAnswer=(status,state)=>{let wait=status.
retryAfterSeconds===void 0?void 0:status.retryAfterSeconds*1e3;switch(status.code){case 401:return state.renewed?stop:{kind:"again",afterMilliseconds:0,fresh:!0};case 409:
return state.unconditional&&isPassing(status)&&state.tries<5?again(state):stop;case 429:return again(state,wait);case 500:return state.idempotent&&state.tries<3?
again(state):stop;case 502:case 503:case 504:return state.idempotent?again(state,wait):stop;default:return stop}},decide=(failure3,state)=>failure3.kind==="answ\
er"?afterAnswer(failure3.status,state):afterLostConnection(failure3.error,state),mayHaveActed=failure3=>failure3.kind==="connection"||failure3.status.code>=500,
withRetries=async(what,{idempotent,unconditional:unconditional2=!1},deps,attempt)=>{let started=deps.clock.now(),fresh=!1,renewed=!1,lostAnswers=0;for(let tries=1;;tries+=
1){let result=await attempt(fresh);if(result.kind==="done")return{kind:"done",value:result.value,lostAnswers};let elapsedMilliseconds=deps.clock.now()-started,state={
tries,elapsedMilliseconds,idempotent,unconditional:unconditional2,answered:deps.answered(),renewed},decision=decide(result,state);if(decision.kind==="stop")return{
kind:"failed",failure:result,lostAnswers};mayHaveActed(result)&&(lostAnswers+=1);let why=describeFailure(result,deps);deps.log.debug(`${what}: ${why}; trying ag\
ain in ${decision.afterMilliseconds} ms`),fresh=decision.fresh,renewed||=fresh,decision.afterMilliseconds>0&&await deps.clock.sleep(decision.afterMilliseconds,deps.
signal)}},describeFailure=(failure3,{confidential=!1}={})=>{if(failure3.kind==="connection")return failure3.error.code??failure3.error.message;let{code:code2,reason,
message}=failure3.status;return`${code2} ${confidential?reason:message}`},statusOfObject=(wire,httpStatus)=>({code:wire.code??httpStatus,reason:wire.reason??"",
message:wire.message??`HTTP status ${httpStatus}`,name:wire.details?.name,resource:wire.details?.kind,causes:wire.details?.causes??[],retryAfterSeconds:wire.details?.
retryAfterSeconds}),parse=body=>{try{let value=JSON.parse(body);return value?.kind==="Status"?value:void 0}catch{return}},statusOfAnswer=({status,headers,body})=>{
let wire=parse(body)??{message:body.trim().slice(0,300)||`HTTP status ${status}`},header=Number(headers["retry-after"]),read3=statusOfObject(wire,status);return{
...read3,retryAfterSeconds:Number.isFinite(header)?header:read3.retryAfterSeconds}},connectMilliseconds=1e4,Transport=class{#connection;#agent;#module;#answered=!1;constructor(connection){
this.#connection=connection;let plain=connection.server.protocol==="http:";this.#module=plain?http2:https2,this.#agent=plain?new http2.Agent({keepAlive:!0}):new https2.Agent(
{keepAlive:!0})}get answered(){return this.#answered}async send(request,fresh){let{status,headers,chunks}=await this.open(request,fresh),parts=[];for await(let chunk of chunks)
parts.push(chunk);return{status,headers,body:Buffer.concat(parts).toString("utf8")}}async open(request,fresh){let credentials=await this.#connection.credentials(
{fresh});request.signal?.throwIfAborted();let{server}=this.#connection,path22=server.pathname==="/"?request.path:server.pathname+request.path,outgoing=this.#module.
request({...credentials.tls,agent:this.#agent,protocol:server.protocol,hostname:server.hostname.replace(/^\[|\]$/g,""),port:server.port||void 0,method:request.method,
path:path22,headers:{accept:"application/json","user-agent":"towline",...request.headers,...credentials.headers,...request.body===void 0?{}:{"content-length":Buffer.
byteLength(request.body)}}}),response=await exchange(outgoing,request);return this.#answered=!0,{status:response.statusCode??0,headers:response.headers,chunks:response}}close(){
this.#agent.destroy()}},timedOut=(what,milliseconds)=>Object.assign(new Error(`${what} within ${milliseconds/1e3} s`),{code:"ETIMEDOUT"}),exchange=(outgoing,{body,
timeoutMilliseconds,signal})=>new Promise((resolve22,reject)=>{let timer=setTimeout(()=>outgoing.destroy(timedOut("no answer",timeoutMilliseconds)),timeoutMilliseconds),
abort=()=>outgoing.destroy(signal?.reason);signal?.addEventListener("abort",abort,{once:!0}),outgoing.once("socket",socket=>guardConnecting(outgoing,socket)),outgoing.
once("response",resolve22),outgoing.once("error",reject),outgoing.once("close",()=>{clearTimeout(timer),signal?.removeEventListener("abort",abort)}),outgoing.end(
body)}),guardConnecting=(outgoing,socket)=>{if(!socket.connecting)return;socket.setNoDelay(!0),socket.setKeepAlive(!0,15e3);let timer=setTimeout(()=>outgoing.destroy(
timedOut("no connection",connectMilliseconds)),connectMilliseconds),settle=()=>clearTimeout(timer);socket.once("connect",settle).once("close",settle)},requestMilliseconds=3e4,
Api=class{#transport;#resources;#deps;connection;constructor(connection,deps){this.connection=connection,this.#deps=deps,this.#transport=new Transport(connection),
this.#resources=new Resources(connection.name,path22=>this.#discover(path22))}get clock(){return this.#deps.clock}get log(){return this.#deps.log}async pathOf(ref){
let resource=await this.#resources.find(ref),name2=ref.name===void 0?"":`/${encodeURIComponent(ref.name)}`;return`${groupVersionPath(ref.apiVersion)}${scopeOf(resource,
ref)}/${resource.plural}${name2}`}async call(call){let result=await this.attempt(call);if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.
connection);return result.value}async json(call){return JSON.parse((await this.call(call)).body)}attempt(call){return this.#retried(call,async(request,fresh)=>await this.#transport.
send(request,fresh))}async open(call){let result=await this.#retried(call,async(request,fresh)=>{let stream=await this.#transport.open(request,fresh);return stream.
status<400?stream:{...stream,body:await textOf2(stream)}});if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.
value}close(){this.#transport.close()}#retried(call,exchange2){let signal=anyOf(this.#deps.signal,call.signal),request={timeoutMilliseconds:requestMilliseconds,
...call,signal},deps={...this.#deps,signal,answered:()=>this.#transport.answered,confidential:call.operation.confidential},what=`${call.method} ${call.path}`;return withRetries(
what,call,deps,async fresh=>{try{let answer=await exchange2(request,fresh);return answer.status<400?{kind:"done",value:answer}:{kind:"answer",status:statusOfAnswer(
{body:"",...answer})}}catch(error2){if(signal?.throwIfAborted(),isConnectionError(error2))return{kind:"connection",error:error2};throw error2}})}async#discover(path22){
let operation={verb:"read",target:`the resource list ${path22}`,confidential:!1};try{return(await this.json({method:"GET",path:path22,idempotent:!0,operation})).
resources}catch(error2){if(isTowlineError(error2,"kube-not-found"))return;throw error2}}},isConnectionError=error2=>typeof error2=="object"&&error2!==null&&!isTowlineError(
error2)&&error2.name!=="TypeError"&&typeof error2.code=="string",scopeOf=(resource,ref)=>{if(!resource.namespaced)return"";if(ref.namespace!==void 0)return`/nam\
espaces/${encodeURIComponent(ref.namespace)}`;if(ref.name===void 0)return"";throw new TowlineError("kube-invalid",`${describeRef({kind:ref.kind,name:ref.name})}\
 has no namespace`,{hint:"Add metadata.namespace to the manifest"})},textOf2=async stream=>{let parts=[];for await(let chunk of stream.chunks)parts.push(chunk);
return Buffer.concat(parts).toString("utf8")},anyOf=(...signals)=>{let given=signals.filter(signal=>signal!==void 0);return given.length<2?given[0]:AbortSignal.
any(given)},tokenConnection=access2=>({name:access2.name,server:new URL(access2.server),unreachableHint:access2.unreachableHint,unauthorizedHint:access2.unauthorizedHint,
credentials:async({fresh})=>({headers:{authorization:`Bearer ${await access2.token({fresh})}`},tls:{ca:access2.certificateAuthorityPem}})}),pageSize=500,placeOf2=namespace=>namespace===
void 0?"":` in namespace ${namespace}`,operationOn=(verb,ref)=>({verb,target:`${describeRef(ref)}${placeOf2(ref.namespace)}`,confidential:ref.kind==="Secret"}),
listOperation=(verb,query)=>({verb,target:`objects of kind ${query.kind}${placeOf2(query.namespace)}`,confidential:query.kind==="Secret"}),queryOf=parameters=>{
let given=Object.entries(parameters).flatMap(([name2,value])=>value===void 0?[]:[[name2,String(value)]]);return given.length===0?"":`?${new URLSearchParams(given)}`},
get=async(api,ref)=>{let operation=operationOn("read",ref),path22=await api.pathOf(ref),result=await api.attempt({method:"GET",path:path22,idempotent:!0,operation});
if(result.kind==="done")return JSON.parse(result.value.body);let{failure:failure3}=result;if(!(failure3.kind==="answer"&&failure3.status.code===404&&failure3.status.
name!==void 0))throw errorOf(failure3,operation,api.connection)},list=async(api,query,signal)=>{let operation=listOperation("list",query),path22=await api.pathOf(
query),{labelSelector,fieldSelector}=query,items=[],limit=pageSize,next;for(;;){let call={method:"GET",path:path22+queryOf({labelSelector,fieldSelector,limit,continue:next}),
idempotent:!0,operation,signal},result=await api.attempt(call);if(result.kind==="failed"){if(!(result.failure.kind==="answer"&&result.failure.status.code===410)||
next===void 0)throw errorOf(result.failure,operation,api.connection);items.length=0,limit=next=void 0;continue}let page=JSON.parse(result.value.body);if(items.push(
...page.items??[]),next=page.metadata.continue||void 0,next===void 0)return{resourceVersion:page.metadata.resourceVersion??"",items:typed(items,query)}}},typed=(items,{
apiVersion,kind})=>items.map(item=>({...item,apiVersion,kind})),logs=async(api,query)=>{let pod={apiVersion:"v1",kind:"Pod",namespace:query.namespace,name:query.
pod},path22=await api.pathOf(pod),{container,previous,tailLines:tailLines2}=query,parameters=queryOf({container,previous:previous?"true":void 0,tailLines:tailLines2});
return(await api.call({method:"GET",path:`${path22}/log${parameters}`,headers:{accept:"*/*"},idempotent:!0,operation:operationOn(`read the logs of container ${container}\
 of`,pod)})).body},parseLine=line=>{let{type,object}=JSON.parse(line);return type==="ERROR"?{type,status:statusOfObject(object,500)}:{type,object}};async function*readEvents(chunks){
let decoder=new TextDecoder,rest="";for await(let chunk of chunks){rest+=decoder.decode(chunk,{stream:!0});let lines=rest.split(`
`);rest=lines.pop()??"";for(let line of lines)line.trim()!==""&&(yield parseLine(line))}}var watchSeconds=60,shortMilliseconds=1e3,pace=async(api,started,signal)=>{
api.clock.now()-started<shortMilliseconds&&await api.clock.sleep(250,signal)};async function*watch(api,query,signal){try{for(;;){let started=api.clock.now(),{resourceVersion,
items}=await list(api,query,signal);yield{type:"SYNC",items},yield*follow(api,query,resourceVersion,signal),await pace(api,started,signal),api.log.debug(`watch \
of ${query.kind}: the server forgot our place; listing anew`)}}catch(error2){if(!signal.aborted)throw error2}}async function*follow(api,query,since,signal){let resourceVersion=since,
tries=0,troubleSince=api.clock.now();for(;;){let before=resourceVersion,started=api.clock.now(),end=yield*connectOnce(api,query,resourceVersion,signal);if(end.kind===
"gone")return;if(signal.throwIfAborted(),resourceVersion=end.resourceVersion,(end.kind==="closed"||before!==resourceVersion)&&(tries=0,troubleSince=api.clock.now()),
end.kind==="closed"){await pace(api,started,signal);continue}tries+=1;let elapsedMilliseconds=api.clock.now()-troubleSince,state={tries,elapsedMilliseconds,idempotent:!0,
unconditional:!1,answered:!0,renewed:!1},decision=decide(end.failure,state);if(decision.kind==="stop")throw errorOf(end.failure,listOperation("watch",query),api.
connection);api.log.debug(`watch of ${query.kind}: ${describeFailure(end.failure)}; connecting again`),await api.clock.sleep(decision.afterMilliseconds,signal)}}
async function*connectOnce(api,query,since,signal){let resourceVersion=since,stream=await open2(api,query,since,signal);if(stream===void 0)return{kind:"gone"};try{
for await(let event of readEvents(stream.chunks)){if(event.type==="ERROR")return event.status.code===410?{kind:"gone"}:{kind:"failed",failure:{kind:"answer",status:event.
status},resourceVersion};resourceVersion=versionOf(event.object)??resourceVersion,event.type!=="BOOKMARK"&&(yield event)}return{kind:"closed",resourceVersion}}catch(error2){
if(signal.throwIfAborted(),isTowlineError(error2))throw error2;return{kind:"failed",failure:{kind:"connection",error:error2},resourceVersion}}}var versionOf=object=>object.
metadata.resourceVersion,open2=async(api,query,resourceVersion,signal)=>{let{labelSelector,fieldSelector}=query,parameters={watch:"true",resourceVersion,allowWatchBookmarks:"\
true",timeoutSeconds:watchSeconds,labelSelector,fieldSelector};try{return await api.open({method:"GET",path:await api.pathOf(query)+queryOf(parameters),idempotent:!0,
operation:listOperation("watch",query),timeoutMilliseconds:(watchSeconds+10)*1e3,signal})}catch(error2){if(isTowlineError(error2,"kube-gone"))return;throw error2}},
json={"content-type":"application/json"},writeQuery=({manager,dryRun},force)=>queryOf({fieldManager:manager,dryRun:dryRun?"All":void 0,force:force?"true":void 0}),
contains=(live,sent)=>Array.isArray(sent)?Array.isArray(live)&&live.length===sent.length&&sent.every((item,index)=>contains(live[index],item)):typeof sent=="obj\
ect"&&sent!==null?typeof live=="object"&&live!==null&&Object.entries(sent).every(([key2,value])=>contains(live[key2],value)):live===sent,withoutVersion=({metadata:{
resourceVersion,managedFields,...metadata},...rest})=>({...rest,metadata}),wasRefused=result=>result.kind==="failed"&&result.failure.kind==="answer"&&result.failure.
status.code===409,writeOnce=async(api,call,object)=>{let result=await api.attempt(call);if(result.kind==="done")return JSON.parse(result.value.body);if(result.lostAnswers>
0&&wasRefused(result)){let live=await get(api,refOf(object));if(live!==void 0&&contains(live,withoutVersion(object)))return live}throw errorOf(result.failure,call.
operation,api.connection)},create=async(api,object,options)=>{let path22=await api.pathOf(refOf(object)),call={method:"POST",path:path22.slice(0,path22.lastIndexOf(
"/"))+writeQuery(options),headers:json,body:JSON.stringify(object),idempotent:!0,unconditional:!0,operation:operationOn("create",refOf(object))};return await writeOnce(
api,call,object)},replace=async(api,object,options)=>{let call={method:"PUT",path:await api.pathOf(refOf(object))+writeQuery(options),headers:json,body:JSON.stringify(
object),idempotent:!0,operation:operationOn("replace",refOf(object))};return await writeOnce(api,call,object)},apply=async(api,object,options)=>await api.json({
method:"PATCH",path:await api.pathOf(refOf(object))+writeQuery(options,options.force),headers:{"content-type":"application/apply-patch+yaml"},body:JSON.stringify(
object),idempotent:!0,unconditional:object.metadata.resourceVersion===void 0,operation:operationOn("apply",refOf(object))}),patchTypes={merge:"application/merge\
-patch+json",json:"application/json-patch+json"},patch=async(api,ref,body,options)=>await api.json({method:"PATCH",path:await api.pathOf(ref)+writeQuery(options),
headers:{"content-type":patchTypes[options.type]},body:JSON.stringify(body),idempotent:options.type==="merge",operation:operationOn("patch",ref)}),remove=async(api,ref,options={})=>{
let{uid,resourceVersion,propagation="Background",dryRun}=options,preconditions=uid===void 0&&resourceVersion===void 0?void 0:{uid,resourceVersion},call={method:"\
DELETE",path:await api.pathOf(ref)+queryOf({dryRun:dryRun?"All":void 0}),headers:json,body:JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:propagation,
preconditions}),idempotent:!0,operation:operationOn("delete",ref)},result=await api.attempt(call);if(result.kind==="done")return!0;let{failure:failure3,lostAnswers}=result;
if(failure3.kind==="answer"&&failure3.status.code===404)return lostAnswers>0;throw errorOf(failure3,call.operation,api.connection)},describe=access2=>access2.kind===
"in-cluster"?"the pod's service account":`kubeconfig ${access2.path}`,invalid2=(access2,problem,cause)=>new TowlineError("input-invalid",`${describe(access2)}: ${problem}`,
{cause,hint:'Run eks-login before this step, or point the input "kubeconfig" at a valid file'}),loadFiles=(config,make,path22)=>{let[first=path22,...more]=path22.
split(import_node_path.delimiter).filter(file=>file!=="");config.loadFromFile(first);for(let file of more){let next=make();next.loadFromFile(file),config.mergeConfig(
next,!0)}},load=async access2=>{let{KubeConfig:Loader}={KubeConfig:import_client_node.KubeConfig},config=new Loader;try{access2.kind==="in-cluster"?config.loadFromCluster():
loadFiles(config,()=>new Loader,access2.path),access2.kind==="kubeconfig"&&access2.context!==void 0&&config.setCurrentContext(access2.context)}catch(cause){throw invalid2(
access2,`it cannot be read: ${messageOf(cause)}`,cause)}return config},checkedCluster=(config,access2)=>{let cluster=config.getCurrentCluster(),context2=config.
getCurrentContext();if(cluster===null)throw invalid2(access2,context2?`it has no context "${context2}" with a cluster`:"it selects no context");if(cluster.proxyUrl!==
void 0)throw invalid2(access2,"proxy-url is not supported");if(!URL.canParse(cluster.server))throw invalid2(access2,`"${cluster.server}" is no server address`);
return{name:cluster.name,server:new URL(cluster.server)}},tlsOf=options=>({ca:options.ca,cert:options.cert,key:options.key,rejectUnauthorized:options.rejectUnauthorized,
servername:options.servername}),headersOf=options=>{let headers=Object.entries(options.headers??{}).map(([name2,value])=>[name2.toLowerCase(),String(value).trim()]);
return typeof options.auth=="string"&&headers.push(["authorization",`Basic ${Buffer.from(options.auth).toString("base64")}`]),Object.fromEntries(headers)},authenticate=async(config,access2)=>{
let options={};try{await config.applyToHTTPSOptions(options)}catch(cause){throw new TowlineError("kube-unauthorized",`${describe(access2)} gave no credentials: ${messageOf(
cause).trim()}`,{cause,hint:`Check the user "${config.getCurrentUser()?.name}" of that kubeconfig and the program that it runs`})}return{headers:headersOf(options),
tls:tlsOf(options)}},kubeconfigConnection=async access2=>{let config=await load(access2),cluster=checkedCluster(config,access2),current;return{...cluster,credentials:async({
fresh})=>((fresh||current===void 0)&&(current=fresh?load(access2).then(loaded=>authenticate(loaded,access2)):authenticate(config,access2)),await current)}},resolve2=async access2=>{
if(access2.kind==="token")return tokenConnection(access2);let{kubeconfigConnection:kubeconfigConnection2}={kubeconfigConnection};return await kubeconfigConnection2(
access2)},connect=async(access2,deps)=>{let api=new Api(await resolve2(access2),deps);return{name:api.connection.name,get:ref=>get(api,ref),list:query=>list(api,
query),create:(object,options)=>create(api,object,options),replace:(object,options)=>replace(api,object,options),apply:(object,options)=>apply(api,object,options),
patch:(ref,body,options)=>patch(api,ref,body,options),delete:(ref,options)=>remove(api,ref,options),watch:(query,signal)=>watch(api,query,signal),logs:query=>logs(
api,query),close:()=>api.close()}},parseName=image=>{let[named3="",digest]=image.split("@"),[first="",...rest]=named3.replace(/:[^/:]*$/,"").split("/"),pinned=digest!==
void 0;return rest.length>0&&(/[.:]/.test(first)||first==="localhost")?{registry:first,repository:rest.join("/"),pinned}:{repository:[first,...rest].join("/"),pinned}},
isMeantBy=(image,{repository:repository2,reference})=>{if(image===reference)return!0;let name2=parseName(image);if(name2.pinned||name2.repository!==repository2)
return!1;let{registry:registry2}=name2;return registry2===void 0||parseRegistryHost(registry2)!==void 0||registry2===parseName(reference).registry},isRecord=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),step=(place4,part)=>{if(!isRecord(place4.value))return[];let each=part.endsWith("[]"),field=each?part.slice(0,-2):
part,value=place4.value[field],segments=[...place4.segments,field];return each?Array.isArray(value)?value.map((element,index)=>({segments:[...segments,index],value:element})):
[]:value===void 0?[]:[{segments,value}]},placesAt=(root,path22)=>path22.split(".").filter(part=>part!=="").reduce((places,part)=>places.flatMap(place4=>step(place4,
part)),[{segments:[],value:root}]),pointerOf=segments=>segments.map(segment=>`/${String(segment).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),segmentsOf=pointer=>pointer.
split("/").slice(1).map(segment=>segment.replaceAll("~1","/").replaceAll("~0","~")),fieldName=segments=>segments.reduce((path22,segment)=>typeof segment=="numbe\
r"?`${path22}[${segment}]`:path22===""?segment:`${path22}.${segment}`,""),withValueAt=(root,segments,value)=>{let[head,...rest]=segments;if(head===void 0)return value;
if(Array.isArray(root))return root.map((element,index)=>index===head?withValueAt(element,rest,value):element);let record2=root;return{...record2,[head]:withValueAt(
record2[head],rest,value)}},podSpecPaths={Pod:"spec",PodTemplate:"template.spec",Deployment:"spec.template.spec",StatefulSet:"spec.template.spec",DaemonSet:"spe\
c.template.spec",ReplicaSet:"spec.template.spec",ReplicationController:"spec.template.spec",Job:"spec.template.spec",CronJob:"spec.jobTemplate.spec.template.spe\
c",ControllerRevision:"data.spec.template.spec"},containerPaths=["initContainers[]","containers[]","ephemeralContainers[]"],volumeImagePath="volumes[].image.ref\
erence",containerRows=[{kind:"ConfigMap",path:"env[].valueFrom.configMapKeyRef",name:"name",keys:"key"},{kind:"Secret",path:"env[].valueFrom.secretKeyRef",name:"\
name",keys:"key"},{kind:"ConfigMap",path:"envFrom[].configMapRef",name:"name"},{kind:"Secret",path:"envFrom[].secretRef",name:"name"}],volumeRows=[{kind:"Config\
Map",path:"configMap",name:"name",keys:"items[].key"},{kind:"Secret",path:"secret",name:"secretName",keys:"items[].key"},{kind:"ConfigMap",path:"projected.sourc\
es[].configMap",name:"name",keys:"items[].key"},{kind:"Secret",path:"projected.sources[].secret",name:"name",keys:"items[].key"},{kind:"PersistentVolumeClaim",path:"\
persistentVolumeClaim",name:"claimName"},{kind:"Secret",path:"csi.nodePublishSecretRef",name:"name"},{kind:"Secret",path:"flexVolume.secretRef",name:"name"},{kind:"\
Secret",path:"azureFile",name:"secretName"},{kind:"Secret",path:"cephfs.secretRef",name:"name"},{kind:"Secret",path:"rbd.secretRef",name:"name"},{kind:"Secret",
path:"iscsi.secretRef",name:"name"}],below=(prefix,rows)=>rows.map(row=>({...row,path:row.path===""?prefix:`${prefix}.${row.path}`})),podSpecRows=[...containerPaths.
flatMap(path22=>below(path22,containerRows)),...below("volumes[]",volumeRows),{kind:"Secret",path:"imagePullSecrets[]",name:"name",madeByOthers:!0}],otherRows={
Ingress:[{kind:"Secret",path:"spec.tls[]",name:"secretName",madeByOthers:!0}],ServiceAccount:[{kind:"Secret",path:"secrets[]",name:"name",madeByOthers:!0},{kind:"\
Secret",path:"imagePullSecrets[]",name:"name",madeByOthers:!0}]},referenceRows=kind=>{let podSpec=podSpecPaths[kind];return podSpec===void 0?otherRows[kind]??[]:
below(podSpec,podSpecRows)},below2=(prefix,path22)=>prefix===void 0?void 0:`${prefix}.${path22}`,placesIn=(object,path22)=>{let whole=below2(podSpecPaths[object.
kind],path22);return whole===void 0?[]:placesAt(object,whole)},isWorkload=object=>object.kind!=="ControllerRevision"&&object.kind!=="PodTemplate"&&object.kind in
podSpecPaths,podTemplateOf=object=>{let path22=podSpecPaths[object.kind]?.split(".").slice(0,-1).join(".");return path22?placesAt(object,path22)[0]?.value:void 0},
imagePlaces=object=>[...containerPaths.map(path22=>`${path22}.image`),volumeImagePath].flatMap(path22=>placesIn(object,path22)).filter(({value})=>typeof value==
"string"),imagesOf=object=>imagePlaces(object).map(({value})=>value),substituteImages=(manifests,substitutions)=>{let matches2=Object.fromEntries(substitutions.
map(({repository:repository2})=>[repository2,0]));return{manifests:manifests.map(manifest=>{let object=imagePlaces(manifest.object).reduce((current,{segments,value})=>{
let match=substitutions.find(each=>isMeantBy(value,each));return match===void 0?current:(matches2[match.repository]=(matches2[match.repository]??0)+1,withValueAt(
current,segments,match.reference))},manifest.object);return object===manifest.object?manifest:{...manifest,object}}),matches:matches2}},textPaths=["command[]","\
args[]","env[].value"],mentionPaths=kind=>{let podSpec=podSpecPaths[kind];return podSpec===void 0?["rules[].resourceNames[]"]:containerPaths.flatMap(list3=>textPaths.
map(path22=>`${podSpec}.${list3}.${path22}`))},annotationPlaces=object=>{let template=podSpecPaths[object.kind]?.replace(/\.?spec$/,"");return(template?["metada\
ta.annotations",`${template}.metadata.annotations`]:["metadata.annotations"]).flatMap(path22=>placesAt(object,path22)).flatMap(({segments,value})=>Object.entries(
value??{}).map(([key2,text2])=>({segments:[...segments,key2],value:text2})))},bareMentions=(object,names)=>[...mentionPaths(object.kind).flatMap(path22=>placesAt(
object,path22)),...annotationPlaces(object)].flatMap(({segments,value})=>{let words4=typeof value=="string"?value.split(/[\s=,]+/):[];return names.filter(name2=>words4.
includes(name2)).map(name2=>({name:name2,field:fieldName(segments)}))}),annotatePods=(object,annotations2)=>{let path22=podSpecPaths[object.kind]?.split(".").slice(
0,-1).join("."),[template]=path22?placesAt(object,path22):[];if(template===void 0)return object;let{metadata,...rest}=template.value,merged2={...metadata?.annotations,
...annotations2};return withValueAt(object,template.segments,{metadata:{...metadata,annotations:merged2},...rest})},locate=(object,row)=>placesAt(object,row.path).
flatMap(({segments:holderAt,value})=>{let holder=value,name2=holder?.[row.name];if(typeof name2!="string"||name2==="")return[];let segments=[...holderAt,row.name],
keys=row.keys===void 0?[]:placesAt(holder,row.keys).flatMap(({value:key2})=>typeof key2=="string"?[key2]:[]),optional=row.madeByOthers===!0||holder.optional===!0;
return[{kind:row.kind,name:name2,pointer:pointerOf(segments),optional,keys,segments}]}),locateAll=object=>referenceRows(object.kind).flatMap(row=>locate(object,
row)),referencesOf=object=>locateAll(object).map(({segments:_,...reference})=>reference),isConfig=reference=>reference.kind==="ConfigMap"||reference.kind==="Sec\
ret",configReferences=object=>referencesOf(object).filter(isConfig),rewriteObject=(object,rename2)=>locateAll(object).reduce((rewritten,reference)=>{let name2=isConfig(
reference)?rename2(reference.kind,reference.name):void 0;return name2===void 0?rewritten:withValueAt(rewritten,reference.segments,name2)},object),rewriteReferences=(manifests,rename2)=>manifests.
map(manifest=>{let object=rewriteObject(manifest.object,rename2);return object===manifest.object?manifest:{...manifest,object}}),fieldsOf=entry=>entry.fieldsV1??
{},own=(tree,key2)=>Object.hasOwn(tree,key2)?tree[key2]:void 0,hasField=(tree,[key2,...rest])=>{if(key2===void 0)return!0;let child2=own(tree,key2);return child2!==
void 0&&hasField(child2,rest)},leavesOf=(tree,path22=[])=>Object.entries(tree).flatMap(([key2,child2])=>{if(key2===".")return[];let here=[...path22,key2];return Object.
keys(child2).length===0?[here]:leavesOf(child2,here)}),union=(a,b)=>{let merged2={...a};for(let[key2,child2]of Object.entries(b))merged2[key2]=union(own(merged2,
key2)??{},child2);return merged2},without=(tree,[key2,...rest])=>{let child2=key2===void 0?void 0:own(tree,key2);if(key2===void 0||child2===void 0)return tree;let{
[key2]:_,...others2}=tree;if(rest.length===0)return others2;let left=without(child2,rest);return Object.keys(left).every(name2=>name2===".")&&Object.keys(child2).
length>0?others2:{...others2,[key2]:left}},only=path22=>path22.reduceRight((tree,key2)=>({[key2]:tree}),{}),itemName=key2=>{try{let value=JSON.parse(key2.slice(
2));return(typeof value=="object"&&value!==null?Object.values(value):[value]).join("/")}catch{return key2.slice(2)}},fieldText=path22=>path22.reduce((text2,key2)=>key2.
startsWith("f:")?text2===""?key2.slice(2):`${text2}.${key2.slice(2)}`:`${text2}[${itemName(key2)}]`,""),isSame=(a,b)=>a.manager===b.manager&&a.operation===b.operation&&
a.subresource===b.subresource&&a.apiVersion===b.apiVersion,isApplierOf=(entry,manager)=>entry.manager===manager&&entry.operation==="Apply"&&entry.subresource===
void 0,lossesOf=(live,dryRun,manager)=>{let after=dryRun.metadata.managedFields??[];return(live.metadata.managedFields??[]).filter(entry=>!isApplierOf(entry,manager)&&
entry.subresource!=="status").map(entry=>{let kept=after.filter(other=>isSame(entry,other)).map(fieldsOf),fields=leavesOf(fieldsOf(entry)).filter(path22=>!kept.
some(tree=>hasField(tree,path22)));return{manager:entry.manager,subresource:entry.subresource,fields}}).filter(({fields})=>fields.length>0)},tools=[{tool:"Argo \
CD",marks:["argocd.argoproj.io/tracking-id","argocd.argoproj.io/installation-id"],managers:["argocd-controller","argocd-application-controller"],adopt:`Take it \
out of its Application ("argocd app delete <app> --cascade=false", or remove it from the app's repository with pruning off), then remove the argocd.argoproj.io \
annotations`},{tool:"Flux",marks:["kustomize.toolkit.fluxcd.io/name","helm.toolkit.fluxcd.io/name"],managers:["kustomize-controller","helm-controller"],adopt:'S\
et "prune: false" and remove it from the Kustomization or HelmRelease, then remove the toolkit.fluxcd.io labels'},{tool:"Helm",marks:["meta.helm.sh/release-name"],
managers:["helm"],adopt:'Annotate it with "helm.sh/resource-policy=keep", uninstall the release, then remove the meta.helm.sh annotations'}],markOf=({metadata},{
marks})=>marks.map(mark=>metadata.annotations?.[mark]??metadata.labels?.[mark]).find(mark=>mark!==void 0),toolManagers=tools.flatMap(({managers})=>managers),isManager=({
metadata},{managers})=>(metadata.managedFields??[]).some(({manager,subresource})=>subresource===void 0&&managers.includes(manager)),toolOwner=(object,service)=>{
let isOurs=object.metadata.labels?.[labels.service]===service;for(let tool of tools){let mark=markOf(object,tool);if(mark===void 0&&(isOurs||!isManager(object,tool)))
continue;let label=`kubectl label ${describeRef(refOf(object))} ${labels.service}=${service}`;return{name:mark===void 0?tool.tool:`${tool.tool} ("${mark}")`,adopt:`${tool.
adopt}, and run "${label} --overwrite"`}}if(object.metadata.labels?.[labels.managedBy]==="Helm")return{name:"Helm",adopt:tools.find(({tool})=>tool==="Helm")?.adopt??
""}},serviceOwner=(object,service)=>{let owner=object.metadata.labels?.[labels.service];if(owner===void 0||owner===service)return;let adopt2=`Rename the object \
in this service's manifests, or take it out of ${owner}'s and run "kubectl label ${describeRef(refOf(object))} ${labels.service}=${service} --overwrite"`;return{
name:`service "${owner}"`,adopt:adopt2}},ownerOf=(object,service)=>serviceOwner(object,service)??toolOwner(object,service),refuseForeign=(live,service)=>{let owner=ownerOf(
live,service);if(owner===void 0)return;let ref=refOf(live),where2=ref.namespace===void 0?"":` in namespace "${ref.namespace}"`;throw new TowlineError("ownership\
-refused",`${describeRef(ref)}${where2} belongs to ${owner.name}`,{hint:owner.adopt})},attempts=5,isKubectl=manager=>manager==="kubectl"||manager.startsWith("ku\
bectl-"),isLeftOver=(manager,{metadata},ours)=>toolManagers.includes(manager)&&ours===fieldManagerOf(metadata.labels?.[labels.service]??""),yields=(manager,live,ours)=>manager===
ours||isKubectl(manager)||manager==="before-first-apply"||manager.startsWith(`${ours}/`)||isLeftOver(manager,live,ours),isAdopted=(entry,live,ours)=>entry.subresource===
void 0&&(isKubectl(entry.manager)||isLeftOver(entry.manager,live,ours)||isOwnUpdate(entry,ours)),isOwnUpdate=(entry,ours)=>entry.manager===ours&&entry.operation===
"Update"&&entry.subresource===void 0,adoptableManagers=(live,ours)=>[...new Set((live.metadata.managedFields??[]).filter(entry=>isAdopted(entry,live,ours)).map(
entry=>entry.manager))],restartedAt=["f:spec","f:template","f:metadata","f:annotations","f:kubectl.kubernetes.io/restartedAt"],replicas=["f:spec","f:replicas"],
keptBack=desired=>desired.spec?.replicas===void 0?[restartedAt,replicas,["f:status"]]:[restartedAt,["f:status"]],split=(tree,kept)=>{let present=kept.filter(path22=>hasField(
tree,path22));return{taken:present.reduce(without,tree),left:present.map(only).reduce(union,{})}},adoptedFields=(live,desired,ours)=>{let entries=live.metadata.
managedFields??[],{apiVersion}=desired,kept=keptBack(desired),fieldsV1=entries.filter(entry=>isApplierOf(entry,ours)).map(fieldsOf).reduce(union,{}),others2=entries.
flatMap(entry=>{if(isApplierOf(entry,ours))return[];if(!isAdopted(entry,live,ours)||entry.apiVersion!==apiVersion)return[entry];let{taken,left}=split(fieldsOf(entry),
kept);return fieldsV1=union(fieldsV1,taken),Object.keys(left).length===0?[]:[{...entry,fieldsV1:left}]});return[{manager:ours,operation:"Apply",apiVersion,fieldsType:"\
FieldsV1",fieldsV1},...others2]},adopt=async(cluster,ref,desired,ours)=>{for(let attempt=1;;attempt++){let live=await cluster.get(ref);if(live===void 0||adoptableManagers(
live,ours).length===0)return;let patch2=[{op:"replace",path:"/metadata/managedFields",value:adoptedFields(live,desired,ours)},{op:"replace",path:"/metadata/reso\
urceVersion",value:live.metadata.resourceVersion}];try{await cluster.patch(ref,patch2,{type:"json",manager:ours});return}catch(error2){if(!isTowlineError(error2,
"kube-conflict")||attempt===attempts)throw error2}}},mapBounded=async(items,map2)=>{let results=[],failures=[],next=0,work=async()=>{for(;next<items.length&&failures.
length===0;){let index=next++;try{results[index]=await map2(items[index])}catch(error2){failures.push(error2)}}};if(await Promise.all(Array.from({length:Math.min(
8,items.length)},work)),failures.length>0)throw failures[0];return results},stages=[["Namespace"],["CustomResourceDefinition"],["PriorityClass","StorageClass","\
RuntimeClass","IngressClass"],["ResourceQuota","LimitRange","NetworkPolicy"],["ServiceAccount","ClusterRole","Role"],["ClusterRoleBinding","RoleBinding"],["Conf\
igMap","Secret","PersistentVolume"],["PersistentVolumeClaim"],["Service"],["*"],["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController","Po\
d","Job","CronJob"],["PodDisruptionBudget","HorizontalPodAutoscaler","Ingress"],["APIService","MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]],
stageOf=kind=>{let known=stages.findIndex(kinds2=>kinds2.includes(kind));return known===-1?stages.findIndex(kinds2=>kinds2.includes("*")):known},inStages=items=>[
...Map.groupBy(items,({ref})=>stageOf(ref.kind))].toSorted(([a],[b])=>a-b).map(([,stage])=>stage),isEntries=value=>typeof value=="object"&&value!==null&&!Array.
isArray(value),keysOf=text2=>[...text2.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([,name2="",value=""])=>{try{return[name2,JSON.parse(value)]}catch{return[
name2,value]}}),indexByKeys=(list3,text2)=>{let keys=keysOf(text2);return list3.findIndex(item=>isEntries(item)&&keys.some(([name2,value])=>item[name2]===value)&&
keys.every(([name2,value])=>item[name2]===void 0||item[name2]===value))},bracketStep=(value,text2)=>{let[whole,inner=""]=/^\[((?:"(?:[^"\\]|\\.)*"|[^\]"])*)\]/.
exec(text2)??[];if(whole===void 0)return;let rest=text2.slice(whole.length);if(isEntries(value))return Object.hasOwn(value,inner)?{key:inner,value:value[inner],
rest}:void 0;if(!Array.isArray(value))return;let index=/^\d+$/.test(inner)?Number(inner):indexByKeys(value,inner);return index in value?{key:index,value:value[index],
rest}:void 0},dotStep=(value,text2)=>{if(!isEntries(value))return;let[key2]=Object.keys(value).filter(name2=>text2.startsWith(name2,1)&&["",".","["].includes(text2.
charAt(name2.length+1))).toSorted((a,b)=>b.length-a.length);return key2===void 0?void 0:{key:key2,value:value[key2],rest:text2.slice(key2.length+1)}},follow2=(value,text2)=>{
let step2=text2.startsWith("[")?bracketStep(value,text2):dotStep(value,text2);return step2===void 0?[]:[step2.key,...follow2(step2.value,step2.rest)]},pathOfField=(object,field)=>follow2(
object,/^[.[]/.test(field)?field:`.${field}`),fieldPosition=({subject},{object,keyPositionOf})=>{let path22=subject===void 0?[]:pathOfField(object,subject);return path22.
length===0?void 0:keyPositionOf?.(path22)},placed=(error2,desired)=>{let{at}=desired;if(!isTowlineError(error2)||at===void 0)return error2;let problems=error2.problems.
map(problem=>({...problem,at:problem.at??fieldPosition(problem,desired)??at}));return new TowlineError(error2.code,error2.message,{hint:error2.hint,cause:error2.
cause??error2,subject:error2.subject,at:error2.at??problems[0]?.at??at,problems})},general=["kube-unreachable","kube-unauthorized","kube-timeout","cancelled"],together=(errors,what)=>{
let stopping=errors.find(error2=>!isTowlineError(error2)||isTowlineError(error2,...general)),[first]=errors;if(stopping!==void 0)return stopping;if(errors.length===
1||!isTowlineError(first))return first;if(errors.every(error2=>isOneWith(first,error2)))return onBehalf(first,errors.map(messageOf));let problems=errors.flatMap(
error2=>isTowlineError(error2)?error2.problems.length>0?error2.problems:[error2]:[{message:messageOf(error2)}]);return new TowlineError(first.code,`${errors.length}\
 ${what}`,{hint:first.hint,cause:first,problems})},isOneWith=(first,error2)=>isTowlineError(first,"kube-not-found","kube-forbidden")&&isTowlineError(error2,first.
code)&&first.subject!==void 0&&error2.subject!==void 0,onBehalf=(first,messages)=>new TowlineError(first.code,[...new Set(messages)].join("; "),{hint:first.hint,
cause:first.cause}),ownsReplicas=(object,isWanted)=>(object.metadata.managedFields??[]).some(entry=>isWanted(entry.manager)&&hasField(fieldsOf(entry),["f:spec",
"f:replicas"])),givesUpReplicas=(live,desired,ours)=>desired.spec?.replicas===void 0&&live.spec?.replicas!==void 0&&ownsReplicas(live,manager=>manager===ours)&&
!ownsReplicas(live,manager=>manager!==ours),replicasManager=ours=>`${ours}/replicas`,keepReplicas=async(cluster,live,ours)=>{let{apiVersion,kind,metadata,spec}=live,
{name:name2,namespace}=metadata;try{let holder={apiVersion,kind,metadata:{name:name2,namespace},spec:{replicas:spec.replicas}};await cluster.apply(holder,{manager:replicasManager(
ours)})}catch(error2){if(!isTowlineError(error2,"kube-apply-conflict"))throw error2}},turnsToRecreate=(live,desired)=>live.kind==="Deployment"&&live.spec?.strategy?.
rollingUpdate!==void 0&&desired.spec?.strategy?.type==="Recreate",recreate={type:"Recreate"},withoutStrategy=desired=>{let{strategy:_,...spec}=desired.spec;return{
...desired,spec}},withRecreate=dryRun=>({...dryRun,spec:{...dryRun.spec,strategy:recreate}}),turnToRecreate=async(cluster,live,desired,manager)=>{let patch2={spec:{
strategy:{...recreate,rollingUpdate:null}}};await cluster.patch(refOf(live),patch2,{type:"merge",manager}),await adopt(cluster,refOf(live),desired,manager)},serverFields=[
"managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink"],shownMax=80,isEntries2=value=>typeof value=="object"&&value!==null&&!Array.
isArray(value),content=({status:_,...object})=>{let metadata=Object.fromEntries(Object.entries(object.metadata).filter(([name2])=>!serverFields.some(field=>field===
name2)));return{...object,metadata}},keyFields=["name","containerPort","port","mountPath"],itemKeys=(...lists)=>{let valuesBy=field2=>lists.map(items=>items.map(
item=>isEntries2(item)?item[field2]:void 0)),tellsApart=values=>new Set(values).size===values.length&&values.every(value=>value!==void 0),field=keyFields.find(name2=>valuesBy(
name2).every(tellsApart));return field===void 0?lists.map(items=>items.map((_,index)=>String(index))):valuesBy(field).map(values=>values.map(String))},sidesOf=(before,after)=>{
if(isEntries2(before)&&isEntries2(after))return[before,after].map(side=>new Map(Object.entries(side)));if(!Array.isArray(before)||!Array.isArray(after))return;let keys=itemKeys(
before,after);return[before,after].map((items,side)=>new Map(items.map((item,at)=>[keys[side]?.[at]??"",item])))},nameIn=(path22,key2,inList)=>inList?`${path22}\
[${key2}]`:path22===""?key2:`${path22}.${key2}`,differences=(before,after,path22)=>{if((0,import_node_util2.isDeepStrictEqual)(before,after))return[];let[a,b]=sidesOf(
before,after)??[];if(a===void 0||b===void 0)return[{path:path22,before,after}];let found=[...new Set([...a.keys(),...b.keys()])].flatMap(key2=>differences(a.get(
key2),b.get(key2),nameIn(path22,key2,Array.isArray(before))));return found.length>0?found:[{path:path22,before,after}]},shown=value=>{let text2=JSON.stringify(value);
return text2.length<=shownMax?text2:`${text2.slice(0,shownMax-1)}…`},fieldChanges=(before,after)=>differences(content(before),content(after),"").map(change=>({
path:change.path,...change.before===void 0||before.kind==="Secret"?{}:{before:shown(change.before)},...change.after===void 0||before.kind==="Secret"?{}:{after:shown(
change.after)}})),attemptsMax=5,madeHere=(ref,desired)=>{let group2=ref.apiVersion.includes("/")?ref.apiVersion.split("/")[0]:"",found=desired.find(({object})=>object.
kind==="Namespace"&&object.metadata.name===ref.namespace||object.kind==="CustomResourceDefinition"&&object.spec?.group===group2&&object.spec?.names?.kind===ref.
kind);return found===void 0?void 0:describeRef(refOf(found.object))},beingDeleted=live=>new TowlineError("kube-conflict",`${describeRef(refOf(live))} is just be\
ing deleted`,{hint:"Wait until it is gone, then run this again. A finalizer in its metadata may hold it"}),refuseUntouchable=(live,service)=>{if(refuseForeign(live,
service),live.metadata.deletionTimestamp!==void 0)throw beingDeleted(live)},isSameVersion=(a,b)=>a.metadata.resourceVersion===b.metadata.resourceVersion,look=async(request,object,attempt=1)=>{
let{cluster,service}=request,ref=refOf(object),[read3,tried]=await Promise.allSettled([cluster.get(ref),cluster.apply(object,{manager:fieldManagerOf(service),dryRun:!0,
force:!0})]),live=read3.status==="fulfilled"?read3.value:void 0;if(live!==void 0&&refuseUntouchable(live,service),live!==void 0&&turnsToRecreate(live,object)){let seen=await look(
request,withoutStrategy(object));return seen.kind==="present"?{...seen,dryRun:withRecreate(seen.dryRun)}:seen}if(tried.status==="rejected"){let needs=isTowlineError(
tried.reason,"kube-not-found")?madeHere(ref,request.desired):void 0;if(needs!==void 0)return{kind:"unserved",needs};throw tried.reason}if(read3.status==="reject\
ed")throw read3.reason;return live===void 0?{kind:"absent"}:isSameVersion(live,tried.value)||attempt===attemptsMax?{kind:"present",live,dryRun:tried.value}:await look(
request,object,attempt+1)},triesMax=5,successor=(live,wanted)=>{let{managedFields:_,...metadata}=live.metadata,labels2={...metadata.labels,...wanted.metadata.labels},
annotations2={...metadata.annotations,...wanted.metadata.annotations};return{...wanted,...live.immutable===!0?{immutable:!0}:{},metadata:{...metadata,labels:labels2,
...Object.keys(annotations2).length>0&&{annotations:annotations2}}}},contentOf=({metadata,...content2})=>[{...content2,data:content2.data??{},binaryData:content2.
binaryData??{}},metadata.labels??{},metadata.annotations??{}],isSame2=(a,b)=>(0,import_node_util.isDeepStrictEqual)(contentOf(a),contentOf(b)),isImmutable=live=>new TowlineError(
"kube-invalid",`${describeRef(refOf(live))} is immutable: its content cannot be replaced`,{hint:'Give it "strategy: recreate" (it is missing for a moment then),\
 or "strategy: versioned"'}),afresh=object=>{let{uid:_,resourceVersion:__,creationTimestamp:___,managedFields:____,...metadata}=object.metadata;return{...object,
metadata}},isRace=error2=>isTowlineError(error2,"kube-conflict","kube-already-exists"),swapContent=async(cluster,wanted,{manager,how})=>{for(let tries=1;;tries+=
1)try{let live=await cluster.get(refOf(wanted));if(live===void 0)return await cluster.create(afresh(wanted),{manager});let next=successor(live,wanted);if(isSame2(
live,next))return live;if(live.immutable!==!0)return await cluster.replace(next,{manager});if(how==="replace")throw isImmutable(live);let{uid,resourceVersion}=live.
metadata;return await cluster.delete(refOf(live),{uid,resourceVersion}),await cluster.create(afresh(next),{manager})}catch(error2){if(!isRace(error2)||tries===triesMax)
throw error2}},planSwap=async({cluster,service},desired,{manager,how})=>{let ref=refOf(desired.object),live=await cluster.get(ref);if(live===void 0)return;refuseUntouchable(
live,service);let next=successor(live,desired.object);if(isSame2(live,next))return{action:"none",ref,desired,live};if(live.immutable===!0&&how==="replace")throw isImmutable(
live);return live.immutable!==!0&&await tryOut(cluster,next,manager),{action:"update",ref,desired,live,fields:fieldChanges(live,next)}},tryOut=async(cluster,next,manager)=>{
try{await cluster.replace(next,{manager,dryRun:!0})}catch(error2){if(!isRace(error2))throw error2}},establishSeconds=30,isEstablished=({status})=>(status?.conditions??
[]).some(condition=>condition.type==="Established"&&condition.status==="True"),untilEstablished=async(cluster,ref,clock)=>{let deadline=clock.now()+establishSeconds*
1e3;for(;!isEstablished(await cluster.get(ref)??{});){if(clock.now()>deadline)throw new TowlineError("kube-timeout",`${describeRef(ref)} is not served ${establishSeconds}\
 s after it was made`,{hint:`See "kubectl describe ${describeRef(ref)}"`});await clock.sleep(200)}},applyOne=async({cluster,service},change)=>{if(change.action===
"none")return change.live;let{object}=change.desired,manager=fieldManagerOf(service);if(change.action==="create")return await cluster.apply(object,{manager});let{
write:how}=change.desired;if(how!==void 0)return await swapContent(cluster,object,{manager,how});givesUpReplicas(change.live,object,manager)&&await keepReplicas(
cluster,change.live,manager);let turns=turnsToRecreate(change.live,object);return turns&&await turnToRecreate(cluster,change.live,object,manager),change.takeOver!==
void 0&&await adopt(cluster,change.ref,object,manager),await cluster.apply(object,{manager,force:turns||change.takeOver!==void 0})},applyChanges=async(request,changes,clock=systemClock)=>{
let applied=new Map;for(let stage of inStages(changes))await mapBounded(stage,async change=>{request.signal?.throwIfAborted();let object=await applyOne(request,
change).catch(error2=>{throw placed(error2,change.desired)});change.action!=="none"&&change.ref.kind==="CustomResourceDefinition"&&await untilEstablished(request.
cluster,change.ref,clock),applied.set(change,{action:change.action,ref:change.ref,object})});return changes.flatMap(change=>applied.get(change)??[])},labelled=(object,service)=>({
...object,metadata:{...object.metadata,labels:{...object.metadata.labels,[labels.service]:service,[labels.managedBy]:"towline"}}}),usesOf=by=>referencesOf(by.object).
filter(({optional})=>!optional).map(reference=>({by,reference,ref:{apiVersion:"v1",kind:reference.kind,namespace:by.object.metadata.namespace,name:reference.name}})),
look2=async({cluster,log},ref)=>{try{return await cluster.get(ref)??"absent"}catch(error2){if(!isTowlineError(error2,"kube-forbidden"))throw error2;return log.info(
`Whether ${describeRef(ref)} exists is not known: this job's role may not read it`),"unknown"}},keysOf2=({data,binaryData,stringData})=>[data,binaryData,stringData].
flatMap(values=>Object.keys(values??{})),bareName=({kind,name:name2})=>`${kind} "${name2}"`,problemOf=({by,reference},found)=>{if(found==="unknown")return[];let user=describeRef(
refOf(by.object)),{namespace}=by.object.metadata,at=by.positionOf?.(segmentsOf(reference.pointer))??by.at;if(found==="absent")return[{message:`${user} refers to\
 ${bareName(reference)}, which is not in its manifests, not in its configuration, and not in namespace "${namespace}"`,hint:hintOf(reference),at}];let keys=keysOf2(
found);return reference.keys.filter(key2=>!keys.includes(key2)).map(key2=>({message:`${user} refers to key "${key2}" of ${bareName(reference)}, which has ${keys.
length===0?"no keys":`only ${keys.toSorted().join(", ")}`}`,hint:"Correct the key, or add it",at}))},hintOf=({kind})=>kind==="ConfigMap"?'Add its file to the co\
nfiguration folder, correct the name, or write "optional: true" beside it':kind==="Secret"?'Add its references to secrets.yaml of the configuration folder, crea\
te the Secret first, correct the name, or write "optional: true" beside it':"Add it to the manifests, or correct the name",missingReferences=async(request,comingNames=[])=>{
let uses=request.desired.flatMap(usesOf).filter(({ref})=>!comingNames.includes(ref.name)),known=new Map(request.desired.map(({object})=>[keyOf(refOf(object)),object])),
unknown2=new Map(uses.map(({ref})=>[keyOf(ref),ref]).filter(([key2])=>!known.has(key2)));await mapBounded([...unknown2],async([key2,ref])=>known.set(key2,await look2(
request,ref)));let problems=uses.flatMap(use=>problemOf(use,known.get(keyOf(use.ref))??"absent"));return[...new Map(problems.map(problem=>[problem.message,problem])).
values()]},conflict=(ref,losses)=>{let scaled=losses.every(({fields})=>fields.every(path22=>fieldText(path22)==="spec.replicas")),list3=losses.map(({manager,fields})=>`\
"${manager}" owns ${fields.map(fieldText).join(", ")}`),message=`${describeRef(ref)} cannot be changed: ${list3.join("; ")}`;return scaled?new TowlineError("kub\
e-apply-conflict",message,{hint:'An autoscaler seems to set the replicas: then remove "replicas" from the manifest'}):new TowlineError("kube-apply-conflict",message,
{hint:'Remove these fields from the manifest and so leave them to their owner; or stop that owner, and run "kubectl apply --server-side --force-conflicts -f <ma\
nifest>" once by hand: the next deploy takes the fields over from kubectl'})},takenOver=(live,dryRun,ours)=>{let losses=lossesOf(live,dryRun,ours),foreign=losses.
filter(({manager})=>!yields(manager,live,ours));if(foreign.length>0)throw conflict(refOf(live),foreign);let entries=live.metadata.managedFields??[],isNew=!entries.
some(entry=>isApplierOf(entry,ours)),own2=entries.some(entry=>isOwnUpdate(entry,ours))?[ours]:[],adopted=isNew||losses.length>0?adoptableManagers(live,ours):own2,
nobody=entries.length===0?["before-first-apply"]:[];return[...new Set([...losses.map(({manager})=>manager),...adopted,...nobody])]},compared=(live,dryRun,desired,ours)=>{
let ref=refOf(desired.object),takeOver=takenOver(live,dryRun,ours),kept=givesUpReplicas(live,desired.object,ours)?{replicas:live.spec.replicas}:{},after=dryRun.
spec===void 0?dryRun:{...dryRun,spec:{...dryRun.spec,...kept}},fields=fieldChanges(live,after);return takeOver.length>0?{action:"update",ref,desired,live,fields,
takeOver}:fields.length===0?{action:"none",ref,desired,live}:{action:"update",ref,desired,live,fields}},planOne=async(request,desired)=>{let{object}=desired,ref=refOf(
object),ours=fieldManagerOf(request.service),{write:how}=desired,swap=how===void 0?void 0:await planSwap(request,desired,{manager:ours,how});if(swap!==void 0)return swap;
let seen=await look(request,object);return seen.kind==="absent"?{action:"create",ref,desired}:seen.kind==="unserved"?{action:"create",ref,desired,unchecked:seen.
needs}:compared(seen.live,seen.dryRun,desired,ours)},planApply=async request=>{let outcomes=await mapBounded(request.desired,desired=>planOne(request,desired).then(
change=>({change}),error2=>({error:placed(error2,desired)}))),errors=outcomes.flatMap(outcome=>"error"in outcome?[outcome.error]:[]);if(errors.length>0)throw together(
errors,"objects cannot be applied");let changes=outcomes.flatMap(outcome=>"change"in outcome?[outcome.change]:[]);return announce(changes,request),changes},announce=(changes,{
log,service})=>{let ours=fieldManagerOf(service);for(let change of changes){let name2=describeRef(change.ref),{at}=change.desired;change.action==="create"&&change.
unchecked!==void 0&&log.notice(`${name2} could not be checked: it needs ${change.unchecked}, which this deploy makes first`,at);let others2=(change.action==="up\
date"?change.takeOver??[]:[]).filter(manager=>manager!==ours&&!manager.startsWith(`${ours}/`));others2.length>0&&log.notice(`${name2} was changed by ${others2.join(
", ")}: Towline takes it over, and removes what is not in its manifest`,at)}},inconclusive=[{pattern:/exceeded quota/,why:"the quota is used up just now; the ro\
ll-out may still free enough"},{pattern:/does not support dry run/,why:"an admission webhook cannot be asked without creating"}],reasonOfDoubt=({subject,message},namespace)=>subject===
`create pods in ${namespace}`?"this job's role may not create pods":inconclusive.find(({pattern:pattern2})=>pattern2.test(message))?.why,podOf=(workload,desired)=>{
let template=podTemplateOf(workload);if(template?.spec===void 0)return;let isMadeHere=(kind,name2)=>desired.some(({object})=>object.kind===kind&&object.metadata.
name===name2),{serviceAccountName,priorityClassName,...spec}=template.spec;return{apiVersion:"v1",kind:"Pod",metadata:{name:`towline-dry-run-${workload.metadata.
name}`.slice(0,63).replace(/[^a-z0-9]+$/,""),namespace:workload.metadata.namespace,labels:template.metadata?.labels,annotations:template.metadata?.annotations},
spec:{...spec,...isMadeHere("ServiceAccount",serviceAccountName)?{}:{serviceAccountName},...isMadeHere("PriorityClass",priorityClassName)?{}:{priorityClassName}}}},
isInNewNamespace=({object},desired)=>desired.some(other=>other.object.kind==="Namespace"&&other.object.metadata.name===object.metadata.namespace),tryPod=async(request,workload)=>{
let{cluster,service,desired,log}=request,pod=podOf(workload.object,desired);if(pod===void 0)return;let name2=describeRef(refOf(workload.object));try{await cluster.
create(pod,{manager:fieldManagerOf(service),dryRun:!0})}catch(error2){if(!isTowlineError(error2,"kube-forbidden","kube-invalid","kube-failed","kube-not-found"))
throw error2;if(error2.code==="kube-not-found"&&isInNewNamespace(workload,desired))return;let doubt=reasonOfDoubt(error2,workload.object.metadata.namespace);if(doubt===
void 0)throw refusedPod(name2,error2);log.info(`The pods of ${name2} could not be tried out: ${doubt}`)}},refusedPod=(name2,cause)=>new TowlineError(cause.code,
`${name2}: the cluster would refuse its pods. ${cause.message}`,{cause,subject:cause.subject,hint:cause.hint??"Change the pod template as the message says"}),podDryRun=async request=>{
let failed2=(await mapBounded(request.desired,workload=>tryPod(request,workload).then(()=>{},error2=>placed(error2,workload)))).filter(error2=>error2!==void 0);
if(failed2.length>0)throw together(failed2,"workloads would get no pods")},fieldLine=({path:path22,before,after})=>before===void 0&&after===void 0?`    ${path22}`:
before===void 0?`    ${path22}: ${after} (new)`:after===void 0?`    ${path22}: ${before} (removed)`:`    ${path22}: ${before} → ${after}`,changeLines=change=>{
let name2=describeRef(change.ref);return change.action==="none"?[`= ${name2}`]:[`${change.action==="create"?"+":"~"} ${name2}`,...(change.fields??[]).map(fieldLine)]},
renderChanges=changes=>changes.flatMap(changeLines),withFingerprints=(fields,before,after,{fingerprint})=>{if(after.kind!=="Secret"||fingerprint===void 0)return fields;
let shown3=({data},key2)=>data?.[key2]===void 0?void 0:fingerprint(String(data[key2]));return fields.map(field=>{if(!field.path.startsWith("data."))return field;
let key2=field.path.slice(5);return{path:field.path,before:shown3(before,key2),after:shown3(after,key2)}})},expirySeconds=30,runUrlAnnotation="towline.dev/run",
leaseRef=({service,namespace})=>({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace,name:`towline-${service}`}),holderOf=({runId,attempt})=>`${runId}/${attempt}`,
currentHolder=lease=>lease?.spec?.holderIdentity??"",runOf=lease=>lease?.metadata.annotations?.[runUrlAnnotation]??`run ${currentHolder(lease)||"?"}`,isEarlierAttempt=(holder,identity)=>{
let[runId,attempt]=holder.split("/");return runId===identity.runId&&Number(attempt)<=identity.attempt},leaseObject=(identity,holder,now,live)=>{let{apiVersion,kind,
name:name2,namespace}=leaseRef(identity),time=new Date(now).toISOString().replace("Z","000Z"),version=live===void 0?{}:{resourceVersion:live.metadata.resourceVersion,
uid:live.metadata.uid};return{apiVersion,kind,metadata:{name:name2,namespace,labels:{[labels.service]:identity.service,[labels.managedBy]:"towline"},annotations:{
[runUrlAnnotation]:identity.runUrl},...version},spec:{holderIdentity:holder,leaseDurationSeconds:expirySeconds,acquireTime:currentHolder(live)===holder?live?.spec.
acquireTime:time,renewTime:time}}},lockHolder=async(cluster,identity)=>currentHolder(await cluster.get(leaseRef(identity)))||void 0,grace={final:0,foreignConfiguration:6e4,
imageNotFound:6e4,pullRefused:3e4,pullUnexplained:6e4,startProblem:6e4,crashOnFirstInstall:12e4,eventsBehind:2e3,webhookUnreachable:6e4,creationProblem:6e4,quotaDeadlock:5e3,
quota:6e4,unschedulable:12e4,scalingUp:6e5,autoscalerRefused:3e4,volumeAttachedElsewhere:48e4,notReadyAtLeast:6e4,blocked:5e3,podsBehind:500,stalled:6e5,limit:Number.
POSITIVE_INFINITY},crashes={onUpdate:3,outOfMemory:2,onFirstInstall:5},recoveredMilliseconds=6e4,settleMilliseconds=3*1e3,unconditionalMilliseconds=10*1e3,conditionOf=(object,type)=>(object.
status?.conditions??[]).find(condition=>condition.type===type),isTrue=(object,type)=>conditionOf(object,type)?.status==="True",isOwnedBy=(object,owner)=>(object.
metadata.ownerReferences??[]).some(reference=>reference.controller===!0&&reference.uid===owner.metadata.uid),eventTime=event=>Date.parse(event.series?.lastObservedTime??
event.lastTimestamp??event.eventTime??event.metadata.creationTimestamp??"")||0,desiredReplicas=workload=>workload.spec.replicas??1,waiting=desired=>({state:"pro\
gressing",progress:{desired,updated:0,ready:0,text:"waiting for the controller"},signals:[]}),isUnprobed=pod=>pod.containers.some(({role:role2,spec})=>role2==="\
main"&&spec.readinessProbe===void 0),settling=(facts2,pod)=>{if(!isUnprobed(pod))return 0;let seen=facts2.options.readySince?.get(pod.uid)??facts2.now,told=Date.
parse(conditionOf(pod.object,"Ready")?.lastTransitionTime??"")||facts2.now;return Math.max(0,settleMilliseconds-(facts2.now-Math.min(seen,told)))},unsettledMilliseconds=facts2=>facts2.
workload.spec.minReadySeconds>0?0:Math.max(0,...facts2.pods.map(pod=>settling(facts2,pod))),conclude=(facts2,progress,isComplete4,signals)=>{if(!isComplete4)return{
state:"progressing",progress,signals:signals()};let remaining=unsettledMilliseconds(facts2);return remaining<=0?{state:"ready",progress}:{state:"progressing",progress,
signals:signals(),recheckAfterMilliseconds:remaining}},isSidecar=spec=>spec.restartPolicy==="Always",hasRecovered=(status,now)=>{let startedAt=status?.state?.running?.
startedAt;return startedAt!==void 0&&now-Date.parse(startedAt)>=recoveredMilliseconds},terminationsOf=(status,completed,now)=>{if(status===void 0||completed||hasRecovered(
status,now))return 0;let isDown=status.state?.terminated!==void 0||status.state?.waiting?.reason==="CrashLoopBackOff";return(status.restartCount??0)+(isDown?1:0)},
containerFacts=(pod,spec,isInit,now)=>{let status=((isInit?pod.status?.initContainerStatuses:pod.status?.containerStatuses)??[]).find(({name:name2})=>name2===spec.
name),role2=isInit&&!isSidecar(spec)?"init":"main",completed=(role2==="init"||(pod.spec?.restartPolicy??"Always")!=="Always")&&status?.state?.terminated?.exitCode===
0;return{pod:pod.metadata.name,name:spec.name,role:role2,spec,ready:status?.ready??!1,waiting:status?.state?.waiting,running:status?.state?.running!==void 0,ended:completed?
void 0:status?.state?.terminated??status?.lastState?.terminated,terminations:terminationsOf(status,completed,now)}},podFacts=(pod,events2,options,now)=>{let uid=pod.
metadata.uid??"",containers=pod.spec?.containers??[],initContainers=pod.spec?.initContainers??[],ready=isTrue(pod,"Ready");return{object:pod,name:pod.metadata.name,
uid,ready,everReady:ready||(options.everReady?.has(uid)??!1),node:pod.spec?.nodeName,containers:[...initContainers.map(spec=>containerFacts(pod,spec,!0,now)),...containers.
map(spec=>containerFacts(pod,spec,!1,now))],events:events2.filter(event=>event.involvedObject?.uid===uid).toSorted((a,b)=>eventTime(a)-eventTime(b))}},latestEvent=(pod,...reasons2)=>pod.
events.findLast(event=>reasons2.includes(event.reason)),lastPullFailure=pod=>pod.events.findLast(event=>event.reason==="Failed"&&String(event.message).startsWith(
"Failed to pull image")),isBeingCreated=pod=>pod.node!==void 0&&pod.containers.every(({running,ended,waiting:waiting2})=>!running&&ended===void 0&&[void 0,"Cont\
ainerCreating","PodInitializing"].includes(waiting2?.reason)),isPulling=pod=>isBeingCreated(pod)&&latestEvent(pod,"Pulling","Pulled","Failed")?.reason==="Pullin\
g",identities=[[/\barn:aws[\w-]*:(?:iam|sts)::[^\s"',)]+/g,"arn:***"],[/\b(as|user|username)(:? ?)(['"])[^'"]*\3(: ?dckr_\S+)?/gi,"$1$2$3***$3"],[/\bdckr_\w+/g,
"***"],[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,"***"],[/(https?:\/\/)[^\s/@"']+@/g,"$1***@"],[/(https?:\/\/[^\s?"']+)\?[^\s"']+/g,"$1?***"]],scrub=text2=>identities.reduce(
(scrubbed,[pattern2,replacement])=>scrubbed.replace(pattern2,replacement),text2),isAlive=pod=>pod.metadata.deletionTimestamp===void 0&&!["Failed","Succeeded"].includes(
pod.status?.phase),factsOf=(view,now,options,own2)=>{let{isCurrent,...facts2}=own2,pods=view.pods.filter(pod=>isCurrent(pod)&&isAlive(pod));return{...facts2,view,
options,now,ref:refOf(view.workload),workload:view.workload,pods:pods.map(pod=>podFacts(pod,view.events,options,now))}},hasCaughtUp=({workload},options)=>{let{generation=0}=workload.
metadata;return generation>=options.generation&&(workload.status?.observedGeneration??0)>=generation},whenAll=(facts2,affected,graceMilliseconds)=>facts2.pods.length>
0&&facts2.pods.every(pod=>affected.has(pod.name)&&!pod.everReady)?graceMilliseconds:Number.POSITIVE_INFINITY,explain=(facts2,{what,evidence,...told})=>({logs:[],
...told,workload:facts2.ref,summary:scrub(oneLine(`${describeRef(facts2.ref)}: ${what}`)),evidence:[...new Set(evidence.filter(line=>line!=="").map(line=>scrub(
oneLine(line))))]}),oneLine=text2=>text2.replace(/\s*\n\s*/g," ").trim(),eventLine=event=>event===void 0?"":`Event ${event.reason}: ${event.message}`,conditionTypes=[
"Ready","Available"],working=object=>conditionTypes.map(type=>conditionOf(object,type)).find(condition=>condition!==void 0),progressOf=(ready,text2)=>({desired:1,
updated:1,ready:ready?1:0,text:text2}),isBehind=({metadata,status},condition)=>[status?.observedGeneration,condition?.observedGeneration].some(observed=>typeof observed==
"number"&&observed<(metadata.generation??0)),unconditional=(now,{seenSince=now})=>{let remaining=unconditionalMilliseconds-(now-seenSince);return remaining<=0?{
state:"ready",progress:progressOf(!0,"applied; it has no condition Ready")}:{state:"progressing",progress:progressOf(!1,"waiting for a condition Ready"),signals:[],
recheckAfterMilliseconds:remaining}},signalOf=(object,condition)=>{let stalled=conditionOf(object,"Stalled"),told=stalled?.status==="True"?stalled:condition,reason=told.
reason||`Not${condition.type}`;return{id:`condition:${told.type}`,reason,graceMilliseconds:told===stalled?grace.final:grace.limit,nature:told===stalled?"broken":
"slow",explanation:explain({ref:refOf(object)},{what:`its condition ${told.type} is ${told.status}${told.message?`: ${told.message}`:""}`,reason,evidence:[`${told.
type}=${told.status} ${reason}: ${told.message??""}`],hint:`See what its controller reports: kubectl describe ${describeRef(refOf(object))}`})}},assessCustomResource=(view,now,options)=>{
let{workload}=view,condition=working(workload);if((workload.metadata.generation??0)<options.generation||isBehind(workload,condition))return waiting(1);if(condition===
void 0)return unconditional(now,options);let text2=`${condition.type} is ${condition.status}${condition.reason?` (${condition.reason})`:""}`;return condition.status===
"True"?{state:"ready",progress:progressOf(!0,text2)}:{state:"progressing",progress:progressOf(!1,text2),signals:[signalOf(workload,condition)]}},kinds={configmap:"\
ConfigMap",secret:"Secret"},inWords=(kind,name2)=>`${kinds[kind.toLowerCase()]??kind}/${name2}`,isTransient=message=>/failed to sync \S+ cache/.test(message),missingIn=(message,pod)=>{
let object=/\b(configmap|secret) "([^"]+)" not found/i.exec(message);if(object){let name2=inWords(object[1]??"",object[2]??"");return{object:name2,what:`${name2}\
 does not exist`}}let key2=/couldn't find key (\S+) in (ConfigMap|Secret) (?:\S+\/)?(\S+)/i.exec(message);if(key2){let name2=inWords(key2[2]??"",key2[3]??"");return{
object:name2,what:`${name2} has no key ${key2[1]}`}}let file=/for volume "([^"]+)".*references non-existent (?:config|secret) key: (\S+)/.exec(message);if(file){
let name2=volumeSource(pod,file[1]??"");return{object:name2,what:`${name2??`volume ${file[1]}`} has no key ${file[2]}`}}},volumeSource=(pod,volume)=>{let found=(pod.
spec?.volumes??[]).find(({name:name2})=>name2===volume);if(found?.configMap)return`ConfigMap/${found.configMap.name}`;if(found?.secret)return`Secret/${found.secret.
secretName}`},graceOf=(facts2,missing3)=>missing3.object!==void 0&&facts2.options.ownConfiguration?.has(missing3.object)?grace.final:grace.foreignConfiguration,
configurationSignals=facts2=>facts2.pods.flatMap(pod=>[...containerSignals(facts2,pod),...mountSignals(facts2,pod)]),missingSignal=(facts2,pod,missing3,told)=>({
id:`configuration:${missing3.what}`,reason:told.reason,graceMilliseconds:graceOf(facts2,missing3),nature:"broken",explanation:explain(facts2,{...told,what:`${missing3.
what}, and ${told.container?`container ${told.container}`:"the pod"} needs it`,pod:pod.name,hint:"Add it to the configuration of this service, or correct the re\
ference in the manifest"})}),containerSignals=(facts2,pod)=>pod.containers.flatMap(({name:name2,waiting:waiting2})=>{let message=waiting2?.message??"";if(waiting2?.
reason!=="CreateContainerConfigError"||isTransient(message))return[];let told={reason:waiting2.reason,container:name2,evidence:[`${waiting2.reason}: ${message}`]},
missing3=missingIn(message,pod.object);if(missing3!==void 0)return[missingSignal(facts2,pod,missing3,told)];let byRoot=/runAsNonRoot|run as root/i.test(message),
explanation=explain(facts2,{...told,what:`container ${name2} cannot be configured: ${message}`,pod:pod.name,hint:byRoot?"Set USER to a number other than 0 in th\
e Dockerfile, or runAsUser in the manifest":"Correct this container in the manifest"}),graceMilliseconds=byRoot?grace.final:grace.startProblem;return[{id:`confi\
guration:${name2}`,reason:told.reason,graceMilliseconds,nature:"broken",explanation}]}),mountSignals=(facts2,pod)=>{let event=latestEvent(pod,"FailedMount","Fai\
ledAttachVolume");if(event===void 0||!isBeingCreated(pod)||isTransient(event.message))return[];let evidence=[eventLine(event)],missing3=missingIn(event.message,
pod.object);if(missing3!==void 0)return[missingSignal(facts2,pod,missing3,{reason:event.reason,evidence})];let elsewhere3=/Multi-Attach/.test(event.message),explanation=explain(
facts2,{what:elsewhere3?"its volume is still attached to another node":"a volume cannot be mounted",reason:event.reason,pod:pod.name,evidence:[...evidence,`Node\
 ${pod.node}`],hint:elsewhere3?'Use strategy type "Recreate" for a volume that one node at a time may mount':"See what Kubernetes reports about the volume"}),graceMilliseconds=elsewhere3?
grace.volumeAttachedElsewhere:grace.limit;return[{id:"volume",reason:event.reason,graceMilliseconds,nature:"broken",explanation}]},waitingReasons=new Set(["RunC\
ontainerError","CreateContainerError"]),endReasons=new Set(["StartError","ContainerCannotRun"]),unexecutable=/executable file not found|no such file or directory|permission denied|exec format error/,
neverRan=({ended})=>endReasons.has(ended?.reason??""),problemOf2=container=>{let{waiting:waiting2,ended,running}=container;if(waitingReasons.has(waiting2?.reason??
""))return{reason:waiting2?.reason??"",message:waiting2?.message??ended?.message??""};if(!running&&neverRan(container))return{reason:ended?.reason??"",message:ended?.
message??""}},startSignals=facts2=>facts2.pods.flatMap(pod=>pod.containers.flatMap(container=>signalOf2(facts2,pod,container))),signalOf2=(facts2,pod,container)=>{
let problem=problemOf2(container);if(problem===void 0)return[];let isFinal=unexecutable.test(problem.message),explanation=explain(facts2,{what:isFinal?`containe\
r ${container.name} cannot be started: its program is not in the image, or is not executable`:`container ${container.name} cannot be started`,reason:problem.reason,
pod:pod.name,container:container.name,evidence:[`${problem.reason}: ${problem.message}`,eventLine(latestEvent(pod,"Failed"))],hint:isFinal?'Correct "command" of\
 this container in the manifest, or ENTRYPOINT in the Dockerfile':"See what Kubernetes reports"}),graceMilliseconds=isFinal?grace.final:grace.startProblem;return[
{id:`start:${container.name}`,reason:problem.reason,graceMilliseconds,nature:"broken",explanation}]},isOutOfMemory=({ended})=>ended.reason==="OOMKilled",crashesOf=pod=>pod.
containers.flatMap(container=>{let{ended,terminations}=container;return ended===void 0||terminations===0||neverRan(container)?[]:[{pod,container,ended}]}),graceOf2=(facts2,all,worst)=>{
let affected=new Set(all.map(({pod})=>pod.name));if(!facts2.pods.every(pod=>affected.has(pod.name)))return grace.limit;let{terminations}=worst.container;if(facts2.
firstInstall)return terminations>=crashes.onFirstInstall?grace.crashOnFirstInstall:grace.limit;let needed=isOutOfMemory(worst)?crashes.outOfMemory:crashes.onUpdate;
return terminations>=needed?grace.final:grace.limit},times=count=>count===1?"once":`${count} times`,failedProbe=({pod,container})=>{let message=String(latestEvent(
pod,"Killing")?.message??"");return new RegExp(`^Container ${container.name} failed (liveness|startup) probe`).exec(message)?.[1]},whatOf=crash=>{let probe=failedProbe(
crash);if(probe===void 0||isOutOfMemory(crash))return whatHappened(crash);let{name:name2,terminations}=crash.container;return`container ${name2} was restarted ${times(
terminations)} because its ${probe}Probe failed`},whatHappened=({container,ended})=>{let{name:name2,terminations,role:role2,spec}=container,often=times(terminations);
if(ended.reason==="OOMKilled"){let limit=spec.resources?.limits?.memory;return`container ${name2} was killed ${often} for using more memory than ${limit?`its li\
mit of ${limit}`:"there is"} (OOMKilled)`}return ended.exitCode===0&&role2==="main"?`container ${name2} ended ${often} with exit code 0, although it should keep\
 running`:`container ${name2} crashed ${often} with exit code ${ended.exitCode}${ended.reason&&ended.reason!=="Error"?` (${ended.reason})`:""}`},hints2={0:"Its \
command must stay in the foreground; for work that ends use a Job instead of a Deployment",126:'The command is not executable: correct "command" in the manifest\
 or ENTRYPOINT in the Dockerfile',127:'The command was not found: correct "command" in the manifest or ENTRYPOINT in the Dockerfile',137:"It was killed from out\
side: look at its liveness probe and its memory",139:"It crashed by a memory fault (SIGSEGV): look at its native code and its platform",143:"It was told to stop\
: look at its liveness probe"},hintOf2=crash=>{if(isOutOfMemory(crash))return"Raise resources.limits.memory of this container, or make it use less";let probe=failedProbe(
crash);return probe!==void 0?`Check path and port of its ${probe}Probe; a program that needs long to start needs a startupProbe with a higher failureThreshold`:
hints2[crash.ended.exitCode]??"Its last log lines say why: correct the program or its configuration"},crashSignals=facts2=>{let all=facts2.pods.flatMap(crashesOf);
return[...new Set(all.map(({container})=>container.name))].flatMap(name2=>{let worst=all.filter(({container})=>container.name===name2).toSorted((a,b)=>b.container.
terminations-a.container.terminations)[0];return worst===void 0?[]:[signalOf3(facts2,all,worst)]})},signalOf3=(facts2,all,worst)=>{let{pod,container,ended}=worst,
reason=isOutOfMemory(worst)?"OOMKilled":container.waiting?.reason??ended.reason??"Crash",place4={pod:pod.name,container:container.name},explanation=explain(facts2,
{...place4,what:whatOf(worst),reason,evidence:[container.waiting?`${container.waiting.reason}: ${container.waiting.message??""}`:"",`Last end: ${ended.reason??"\
Error"}, exit code ${ended.exitCode}${ended.message?`: ${ended.message}`:""}`,eventLine(latestEvent(pod,"Unhealthy")),podsLine(facts2,all,container.name)],hint:hintOf2(
worst),logs:[{...place4,previous:!1},{...place4,previous:!0}]});return{id:`crash:${container.name}`,reason,graceMilliseconds:graceOf2(facts2,all,worst),nature:"\
broken",explanation}},podsLine=(facts2,all,name2)=>{let count=all.filter(({container})=>container.name===name2).length,nodes=[...new Set(all.map(({pod})=>pod.node))].
join(", ");return count<facts2.pods.length?`${count} of ${facts2.pods.length} pods, on ${nodes}`:count===1?"The only pod of this revision is affected":`All ${count}\
 pods of this revision are affected`},words2=[[/exceeded quota/,"quota"],[/failed quota|must specify|violates PodSecurity|denied the request|LimitRange|per (Container|Pod) is/,
"policy"],[/service ?account "?\S+"? not found|error looking up service account|no PriorityClass|RuntimeClass .*not found/i,"reference"],[/failed calling webhook/,
"webhook-down"]],sentences={quota:["its pods do not fit into the namespace's quota","Raise the ResourceQuota, lower what the pods request, or make room in the n\
amespace"],policy:["a policy of the cluster refuses its pods","Change the pod template as the message says"],reference:["its pods refer to something that does n\
ot exist","Create it, or correct the pod template"],"webhook-down":["its pods cannot be created: an admission webhook does not answer","Repair the webhook that \
the message names; it belongs to the cluster, not to this service"],other:["its pods cannot be created","See what Kubernetes reports"]},isTerminating=({view})=>view.
pods.some(pod=>pod.metadata.deletionTimestamp!==void 0),graceOf3=(facts2,denial)=>{switch(denial){case"policy":case"reference":return grace.final;case"webhook-d\
own":return grace.webhookUnreachable;case"quota":return facts2.canScaleDown||isTerminating(facts2)?grace.quota:grace.quotaDeadlock;case"other":return grace.creationProblem}},
idOf=({milestone},denial)=>denial==="quota"?`quota:${milestone}`:`denied:${denial}`,denialSignals=facts2=>{if(facts2.refusal===void 0)return[];let{reason,message,
toldBy}=facts2.refusal,denial=words2.find(([pattern2])=>pattern2.test(message))?.[1]??"other",[what,hint]=sentences[denial],explanation=explain(facts2,{what:`${what}\
: ${withoutPodName(message)}`,reason,evidence:[`${reason}: ${message}`],hint}),behind=toldBy==="event"?grace.eventsBehind:grace.final,graceMilliseconds=Math.max(
graceOf3(facts2,denial),behind),nature=denial==="quota"?"slow":"broken";return[{id:idOf(facts2,denial),reason,graceMilliseconds,nature,explanation}]},withoutPodName=message=>message.
replace(/^pods "[^"]*" is forbidden: /,""),waitingReasons2={InvalidImageName:"invalid-name",ErrImageNeverPull:"never",ErrImagePull:"read-message",ImagePullBackOff:"\
read-message",RegistryUnavailable:"throttled"},words3=[[/\b401\b|\b403\b|unauthorized|denied|forbidden|no basic auth|authentication required/i,"refused"],[/\b429\b|toomanyrequests|too many requests|rate limit/i,
"throttled"],[/\b50[0-9]\b|timeout|timed out|connection re|\bEOF\b|TLS handshake/i,"throttled"],[/not found|manifest unknown|name unknown|does not exist|no match for platform/i,
"not-found"]],graces={"invalid-name":grace.final,refused:grace.pullRefused,throttled:grace.limit,"not-found":grace.imageNotFound,never:grace.imageNotFound,unexplained:grace.
pullUnexplained},anyPodDecides=new Set(["invalid-name","not-found","never"]),sentences2={"invalid-name":["is no valid image name",'Correct "image" of this conta\
iner in the manifest'],refused:["may not be pulled by the nodes","Allow the nodes' role to pull from this repository; for a repository of another account, in it\
s policy too"],throttled:["cannot be pulled now: the registry is busy or does not answer","Run this again later, or pull through a registry of your own"],"not-f\
ound":["does not exist in its registry","Check that this tag or digest was pushed to this registry and region, for the platform of the nodes"],never:["is not on\
 the node, and imagePullPolicy is Never","Remove imagePullPolicy: Never"],unexplained:["cannot be pulled","See what Kubernetes reports"]},classify=(reason,text2)=>{
let known=waitingReasons2[reason];return known!=="read-message"?known:words3.find(([pattern2])=>pattern2.test(text2))?.[1]??"unexplained"},textOf3=(pod,{waiting:waiting2})=>waiting2?.
reason==="ImagePullBackOff"&&!/ErrImagePull/.test(waiting2.message??"")?lastPullFailure(pod)?.message??"":waiting2?.message??"",withoutName=(text2,image)=>text2.
replaceAll(image,""),imageSignals=facts2=>facts2.pods.flatMap(pod=>pod.containers.flatMap(container=>signalOf4(facts2,pod,container))),signalOf4=(facts2,pod,container)=>{
let reason=container.waiting?.reason??"",image=container.spec.image??"",problem=classify(reason,withoutName(textOf3(pod,container),image));if(problem===void 0)return[];
let[what,hint]=sentences2[problem],affected=new Set(facts2.pods.filter(each=>each.containers.some(({waiting:waiting2})=>(waiting2?.reason??"")in waitingReasons2)).
map(({name:name2})=>name2)),graceMilliseconds=anyPodDecides.has(problem)?graces[problem]:whenAll(facts2,affected,graces[problem]),explanation=explain(facts2,{what:`\
image ${image} of container ${container.name} ${what}`,reason,pod:pod.name,container:container.name,evidence:[`${reason}: ${container.waiting?.message??""}`,eventLine(
lastPullFailure(pod))],hint});return[{id:`image:${container.name}`,reason,graceMilliseconds,nature:"broken",explanation}]},mainContainers=pod=>pod.containers.filter(
({role:role2})=>role2==="main"),isRunningUnready=pod=>!pod.ready&&mainContainers(pod).every(({running})=>running),budgetSeconds=({initialDelaySeconds=0,periodSeconds=10,
failureThreshold=3})=>initialDelaySeconds+periodSeconds*failureThreshold,probeBudget=pod=>{let budgets=mainContainers(pod).map(({spec:{startupProbe,readinessProbe}})=>[
startupProbe,readinessProbe].reduce((sum,probe)=>sum+(probe===void 0?0:budgetSeconds(probe)),0));return Math.max(0,...budgets)*1e3},readinessSignals=facts2=>{let unready=facts2.
pods.filter(isRunningUnready),[pod]=unready;if(pod===void 0)return[];let affected=new Set(unready.map(({name:name2})=>name2)),patience=Math.max(grace.notReadyAtLeast,
2*probeBudget(pod));return[{id:"unready",reason:"NotReady",graceMilliseconds:whenAll(facts2,affected,patience),nature:"slow",explanation:explainUnready(facts2,pod)}]},
explainUnready=(facts2,pod)=>{let ready=conditionOf(pod.object,"Ready"),waitsForGate=ready?.reason==="ReadinessGatesNotReady",container=mainContainers(pod).find(
each=>!each.ready);return explain(facts2,{what:waitsForGate?`pod ${pod.name} runs, but one of its readiness gates stays closed`:`container ${container?.name??""}\
 runs, but does not become ready`,reason:ready?.reason??"NotReady",pod:pod.name,container:container?.name,evidence:[ready?`${ready.reason??"NotReady"}: ${ready.
message??""}`:"",eventLine(latestEvent(pod,"Unhealthy")),`Node ${pod.node}`],hint:waitsForGate?"Look at what sets this gate, such as the load balancer controlle\
r and its target group":"Check path and port of its readinessProbe, and what the program waits for",logs:container===void 0?[]:[{pod:pod.name,container:container.
name,previous:!1}]})},isUnschedulable=pod=>{let condition=conditionOf(pod.object,"PodScheduled");return condition?.status==="False"&&condition.reason==="Unsched\
ulable"},autoscaling=pod=>{let event=latestEvent(pod,"TriggeredScaleUp","Nominated","NotTriggerScaleUp");return event===void 0?"silent":event.reason==="NotTrigg\
erScaleUp"?"refused":"scaling"},isScalingUp=pod=>isUnschedulable(pod)&&autoscaling(pod)==="scaling",graces2={silent:grace.unschedulable,scaling:grace.scalingUp,
refused:grace.autoscalerRefused},hintOf3=message=>/persistentvolumeclaim|volume node affinity conflict/i.test(message)?"Look at its PersistentVolumeClaims: whet\
her their StorageClass exists, can provide the size, and in the zone of the nodes":"Lower resources.requests, correct nodeSelector, affinity or tolerations, or \
add nodes",schedulingSignals=facts2=>{let waiting2=facts2.pods.filter(isUnschedulable),[pod]=waiting2;if(pod===void 0)return[];let state=waiting2.map(autoscaling).
find(each=>each!=="silent")??"silent",message=conditionOf(pod.object,"PodScheduled")?.message??"",explanation=explain(facts2,{what:`no node takes its pods: ${message}`,
reason:"Unschedulable",pod:pod.name,evidence:[`Unschedulable: ${message}`,eventLine(latestEvent(pod,"TriggeredScaleUp","Nominated","NotTriggerScaleUp"))],hint:hintOf3(
message)}),affected=new Set(waiting2.map(({name:name2})=>name2));return[{id:`unschedulable:${state}`,reason:"Unschedulable",graceMilliseconds:whenAll(facts2,affected,
graces2[state]),nature:"slow",explanation}]},beforeStart=[denialSignals,imageSignals,configurationSignals,startSignals],causesOf=facts2=>merged([...beforeStart,
crashSignals,schedulingSignals,readinessSignals].flatMap(detect=>detect(facts2))),startCausesOf=facts2=>merged([...beforeStart,schedulingSignals].flatMap(detect=>detect(
facts2))),merged=signals=>{let byId=new Map;for(let signal of signals){let known=byId.get(signal.id);(known===void 0||signal.graceMilliseconds<known.graceMilliseconds)&&
byId.set(signal.id,signal)}return[...byId.values()]},activityOf=pod=>{if(isUnschedulable(pod))return"without a node";if(isPulling(pod))return"pulling image";let waiting2=pod.
containers.map(container=>container.waiting?.reason??"");if(waiting2.some(reason=>/ImagePull|InvalidImageName/.test(reason)))return"cannot pull image";if(pod.containers.
some(({terminations})=>terminations>0))return"crashing";let stuck=waiting2.find(reason=>reason.endsWith("Error"));return stuck!==void 0?stuck:pod.node===void 0||
isBeingCreated(pod)?"starting":pod.containers.some(({role:role2,running})=>role2==="init"&&running)?"initializing":"not ready yet"},counted=words4=>[...new Set(
words4)].map(word=>`${words4.filter(each=>each===word).length} ${word}`),podProgress=({pods},counts)=>{let{desired,updated,old}=counts,ready=pods.filter(pod=>pod.
ready).length,parts=[`${ready}/${desired} updated`,...activities(pods),...old<=0?[]:[`${old} old left`]];return{desired,updated,ready,text:parts.join(", ")}},activities=pods=>counted(
pods.filter(pod=>!pod.ready).map(activityOf)),revisionLabel="controller-revision-hash",revisionedFacts=(view,now,options,own2)=>{let{workload}=view,isCurrent=pod=>pod.
metadata.labels?.[revisionLabel]===own2.revision,facts2=factsOf(view,now,options,{isCurrent:pod=>isOwnedBy(pod,workload)&&isCurrent(pod),firstInstall:workload.metadata.
generation===1,refusal:own2.lacksPods?refusedByEvent(view):void 0,canScaleDown:!1,milestone:own2.milestone}),old=view.pods.filter(pod=>isOwnedBy(pod,workload)&&
!isCurrent(pod)).filter(pod=>pod.metadata.deletionTimestamp===void 0).map(pod=>podFacts(pod,view.events,options,now));return{...facts2,old}},refusedByEvent=({workload,
events:events2})=>{let told=events2.filter(event=>event.involvedObject?.uid===workload.metadata.uid).filter(({reason})=>reason==="FailedCreate"||reason==="Succe\
ssfulCreate").toSorted((a,b)=>eventTime(a)-eventTime(b)),failed2=told.findLast(({reason})=>reason==="FailedCreate"),made=told.findLast(({reason})=>reason==="Suc\
cessfulCreate");return failed2===void 0||made!==void 0&&eventTime(made)>eventTime(failed2)?void 0:{reason:"FailedCreate",message:String(failed2.message).replace(
/^(?:create (?:Pod|Claim) .*? failed error|Error creating): /,""),toldBy:"event"}},isOnDelete=workload=>workload.spec?.updateStrategy?.type==="OnDelete",partitionOf2=workload=>isOnDelete(
workload)?0:workload.spec?.updateStrategy?.rollingUpdate?.partition??0,onDelete={kind:"cannot-be-watched",what:"its update strategy is OnDelete: Kubernetes repl\
aces no pod by itself, so that the new version would never run",hint:"Set updateStrategy.type to RollingUpdate, or apply it with the action apply and delete its\
 pods yourself"},isAll=(amount,replicas2)=>typeof amount=="string"?Number.parseInt(amount,10)>=100:(amount??0)>=replicas2,ofDeployment=workload=>{let{type,rollingUpdate}=workload.
spec?.strategy??{},what="its old pods stop before the new ones serve";if(type==="Recreate")return[{kind:"interrupts",what:`${what}: its strategy is Recreate`,hint:"\
Use RollingUpdate where it may not be down"}];let replicas2=workload.spec===void 0?1:desiredReplicas(workload);return replicas2===0||!isAll(rollingUpdate?.maxUnavailable,
replicas2)?[]:[{kind:"interrupts",what:`${what}: maxUnavailable is ${rollingUpdate.maxUnavailable}, all of them`,hint:"Lower rollingUpdate.maxUnavailable"}]},ofStatefulSet=workload=>{
if(isOnDelete(workload))return[onDelete];let replicas2=desiredReplicas(workload),partition=Math.min(partitionOf2(workload),replicas2),inPlace={kind:"interrupts",
what:replicas2===1?"its only pod is stopped before the new one starts":"each of its pods is stopped before the new one of its name starts",hint:"This is how Sta\
tefulSets are updated: run more than one replica where it may not be down"};if(partition===0)return[inPlace];let kept=`its partition of ${partitionOf2(workload)}\
 keeps ${partition} of ${replicas2} pods at the old version`;return[inPlace,{kind:"held-back",what:kept,hint:"Lower updateStrategy.rollingUpdate.partition to up\
date all"}]},ofDaemonSet=workload=>{if(isOnDelete(workload))return[onDelete];let{maxSurge=0}=workload.spec?.updateStrategy?.rollingUpdate??{};return maxSurge!==
0&&maxSurge!=="0%"?[]:[{kind:"interrupts",what:"the pod of each node is stopped before the new one starts",hint:"Set updateStrategy.rollingUpdate.maxSurge (and \
maxUnavailable: 0) where a node may not be without it"}]},ofJob=()=>[{kind:"not-undone",what:"what it does is not undone if this deploy fails",hint:"Let it do o\
nly what the old version can live with"}],finders={"apps/v1/Deployment":ofDeployment,"apps/v1/StatefulSet":ofStatefulSet,"apps/v1/DaemonSet":ofDaemonSet,"batch/\
v1/Job":ofJob},strategyFacts=workload=>(finders[`${workload.apiVersion}/${workload.kind}`]?.(workload)??[]).map(({kind,what,hint})=>({kind,hint,message:`${describeRef(
refOf(workload))}: ${what}`})),podsText=count=>count===1?"1 pod":`${count} pods`,heldBack=(facts2,id,reason,what,hint)=>({id,reason,graceMilliseconds:grace.final,
nature:"broken",explanation:explain(facts2,{what,reason,evidence:[],hint})}),onDeleteSignals=facts2=>{if(!isOnDelete(facts2.workload)||facts2.old.length===0)return[];
let what=`its update strategy is OnDelete, and ${podsText(facts2.old.length)} of an earlier version run on`;return[heldBack(facts2,"on-delete","OnDelete",what,"\
Set updateStrategy.type to RollingUpdate, or delete these pods one after another and run this again")]},partitionSignals=facts2=>{let partition=partitionOf2(facts2.
workload),desired=desiredReplicas(facts2.workload);if(partition<desired||desired===0||facts2.old.length===0)return[];let what=`its partition of ${partition} kee\
ps all ${podsText(desired)} at the earlier version`;return[heldBack(facts2,"partition","Partition",what,"Lower updateStrategy.rollingUpdate.partition below the \
number of replicas")]},isExceeded=facts2=>{let condition=conditionOf(facts2.workload,"Progressing");return condition?.reason==="ProgressDeadlineExceeded"&&(condition.
message??"").includes(`"${facts2.revision.metadata.name}"`)},isSuspended=(facts2,causes)=>facts2.pods.some(pod=>isPulling(pod)||isScalingUp(pod))||causes.some(({
id,graceMilliseconds})=>id.startsWith("image:")&&graceMilliseconds===grace.limit),deadlineSignals=(facts2,causes)=>{if(!isExceeded(facts2))return[];let seconds2=facts2.
workload.spec.progressDeadlineSeconds??600,cause=causes[0]?.explanation,condition=conditionOf(facts2.workload,"Progressing"),evidence=[...cause?.evidence??[],`P\
rogressDeadlineExceeded: ${condition?.message??""}`],explanation=cause===void 0?explain(facts2,{what:`no progress for ${seconds2} s`,reason:"ProgressDeadlineExc\
eeded",evidence,hint:"Look at its pods, or raise spec.progressDeadlineSeconds if it is only slow"}):{...cause,summary:`${cause.summary} (no progress for ${seconds2}\
 s)`,evidence};return[{id:"deadline",reason:"ProgressDeadlineExceeded",graceMilliseconds:isSuspended(facts2,causes)?grace.limit:grace.final,nature:"broken",explanation}]},
stalledSignals=(facts2,causes)=>{let[cause]=causes;if(cause===void 0)return[];let seconds2=grace.stalled/1e3,summary2=`${cause.explanation.summary} (no progress\
 for ${seconds2} s)`,ready=facts2.pods.filter(pod=>pod.ready).length;return[{id:`deadline:${facts2.milestone}:${ready}`,reason:"Stalled",graceMilliseconds:isSuspended(
facts2,causes)?grace.limit:grace.stalled,nature:"slow",explanation:{...cause.explanation,summary:summary2}}]},currentHash=({workload,revisions=[]})=>revisions.filter(
each=>isOwnedBy(each,workload)).toSorted((a,b)=>b.revision-a.revision)[0]?.metadata.labels?.["controller-revision-hash"],daemonSetFacts=(view,now,options)=>{let revision=currentHash(
view);if(revision===void 0)return;let{status={}}=view.workload,{desiredNumberScheduled=0,currentNumberScheduled=0}=status;return revisionedFacts(view,now,options,
{revision,milestone:`${status.updatedNumberScheduled??0}:${status.numberAvailable??0}`,lacksPods:currentNumberScheduled<desiredNumberScheduled})},isComplete=({workload,
pods,old})=>{let{desiredNumberScheduled=0,updatedNumberScheduled=0,numberAvailable=0}=workload.status;return old.length===0&&[updatedNumberScheduled,numberAvailable,
pods.filter(pod=>pod.ready).length].every(count=>count>=desiredNumberScheduled)},progressOf2=facts2=>{let{desiredNumberScheduled:desired=0,updatedNumberScheduled:updated=0}=facts2.
workload.status??{},progress=podProgress(facts2,{desired,updated,old:facts2.old.length});return desired===0?{...progress,text:"no node takes it"}:progress},signalsOf=facts2=>{
let heldBack2=onDeleteSignals(facts2);if(heldBack2.length>0)return heldBack2;let causes=causesOf(facts2);return[...causes,...stalledSignals(facts2,causes)]},assessDaemonSet=(view,now,options)=>{
let facts2=hasCaughtUp(view,options)?daemonSetFacts(view,now,options):void 0;return facts2===void 0?waiting(view.workload.status?.desiredNumberScheduled??0):conclude(
facts2,progressOf2(facts2),isComplete(facts2),()=>signalsOf(facts2))},pausedSignals=facts2=>{if(facts2.workload.spec.paused!==!0)return[];let explanation=explain(
facts2,{what:"it is paused, so that nothing is rolled out",reason:"DeploymentPaused",evidence:[],hint:`Remove "paused" from the manifest, or run: kubectl rollou\
t resume deployment/${facts2.ref.name}`});return[{id:"paused",reason:"DeploymentPaused",graceMilliseconds:grace.final,nature:"broken",explanation}]},revisionAnnotation="\
deployment.kubernetes.io/revision",revisionOf=object=>object.metadata.annotations?.[revisionAnnotation],canScaleDown=(deployment,owned,revision)=>{if(!owned.some(
each=>each!==revision&&(each.spec?.replicas??0)>0))return!1;let{type="RollingUpdate",rollingUpdate={}}=deployment.spec.strategy??{};return type==="Recreate"||absolute(
rollingUpdate.maxUnavailable??"25%",deployment)>0},absolute=(value,deployment)=>typeof value=="number"?value:Math.floor(Number.parseInt(value,10)/100*desiredReplicas(
deployment)),milestoneOf=({status={}})=>`${status.updatedReplicas??0}:${status.availableReplicas??0}`,refusalOf=revision=>{let condition=conditionOf(revision,"R\
eplicaFailure");if(condition?.status==="True")return{reason:condition.reason??"FailedCreate",message:condition.message??"",toldBy:"condition"}},deploymentFacts=(view,now,options)=>{
let{workload}=view,owned=view.replicaSets.filter(each=>isOwnedBy(each,workload)),wanted=revisionOf(workload),revision=owned.find(each=>revisionOf(each)===wanted);
return wanted===void 0||revision===void 0?void 0:{...factsOf(view,now,options,{isCurrent:pod=>isOwnedBy(pod,revision),firstInstall:owned.length===1,refusal:refusalOf(
revision),canScaleDown:canScaleDown(workload,owned,revision),milestone:milestoneOf(workload)}),revision}},isComplete2=({workload,pods})=>{let{replicas:replicas2=0,
updatedReplicas=0,readyReplicas=0,availableReplicas=0}=workload.status,desired=desiredReplicas(workload);return replicas2===updatedReplicas&&pods.filter(pod=>pod.
ready).length>=desired&&[updatedReplicas,readyReplicas,availableReplicas].every(count=>count>=desired)},signalsOf2=facts2=>{let paused=pausedSignals(facts2);if(paused.
length>0)return paused;let causes=causesOf(facts2);return[...causes,...deadlineSignals(facts2,causes)]},progressOf3=facts2=>{let{updatedReplicas=0,replicas:replicas2=0}=facts2.
workload.status??{},desired=desiredReplicas(facts2.workload);return podProgress(facts2,{desired,updated:updatedReplicas,old:replicas2-updatedReplicas})},assessDeployment=(view,now,options)=>{
let facts2=hasCaughtUp(view,options)?deploymentFacts(view,now,options):void 0;return facts2===void 0?waiting(desiredReplicas(view.workload)):conclude(facts2,progressOf3(
facts2),isComplete2(facts2),()=>signalsOf2(facts2))},completionsOf=({spec={}})=>spec.completions??1,jobFacts=(view,now,options)=>{let{workload}=view,{succeeded=0,
failed:failed2=0,active=0}=workload.status??{};return factsOf(view,now,options,{isCurrent:pod=>isOwnedBy(pod,workload),firstInstall:!0,refusal:active===0?refusedByEvent(
view):void 0,canScaleDown:!1,milestone:`${succeeded}:${failed2}`})},progressOf4=({workload,pods})=>{let{succeeded=0,failed:failed2=0}=workload.status??{},desired=completionsOf(
workload),running=pods.filter(pod=>pod.containers.some(container=>container.running)),parts=[`${succeeded}/${desired} completed`,...running.length===0?[]:[`${running.
length} running`],...activities(pods.filter(pod=>!running.includes(pod))),...failed2===0?[]:[`${failed2} failed`]];return{desired,updated:succeeded+pods.length,
ready:succeeded,text:parts.join(", ")}},failureOf=job=>["Failed","FailureTarget"].map(type=>conditionOf(job,type)).find(condition=>condition?.status==="True"),lastEnd=facts2=>{
let{view,options,now}=facts2;return view.pods.filter(pod=>isOwnedBy(pod,facts2.workload)).map(pod=>podFacts(pod,view.events,options,now)).flatMap(pod=>pod.containers.
map(container=>[pod,container])).filter(([,{ended}])=>ended!==void 0&&ended.exitCode!==0).toSorted(([,a],[,b])=>endedAt(a)-endedAt(b)).at(-1)},endedAt=({ended})=>Date.
parse(ended?.finishedAt??"")||0,explainFailure=(facts2,{reason="Failed",message=""})=>{let[pod,container]=lastEnd(facts2)??[],ended=container?.ended,how=reason===
"DeadlineExceeded"?`it took longer than its activeDeadlineSeconds of ${facts2.workload.spec?.activeDeadlineSeconds}`:"it failed",by=ended&&container?`: containe\
r ${container.name} ended with exit code ${ended.exitCode}`:"";return explain(facts2,{what:`${how}${by}${ended?.reason==="OOMKilled"?" (OOMKilled)":""}`,reason,
pod:pod?.name,container:container?.name,evidence:[`${reason}: ${message}`,ended?`Last end: ${ended.reason??"Error"}, exit code ${ended.exitCode}`:""],hint:reason===
"DeadlineExceeded"?"Raise activeDeadlineSeconds, or make it do less":`Its last log lines say why. A Job is run only once: delete it (kubectl delete job ${facts2.
ref.name}) or give it another name to run it again`,logs:pod&&container?[{pod:pod.name,container:container.name,previous:!1}]:[]})},final=(id,reason,explanation)=>({
id,reason,graceMilliseconds:grace.final,nature:"broken",explanation}),isQueued=({metadata})=>metadata.labels?.["kueue.x-k8s.io/queue-name"]!==void 0,suspendedSignals=facts2=>{
if(facts2.workload.spec?.suspend!==!0||isQueued(facts2.workload))return[];let explanation=explain(facts2,{what:"it is suspended, so that nothing runs",reason:"J\
obSuspended",evidence:[],hint:'Remove "suspend" from the manifest'});return[final("suspended","JobSuspended",explanation)]},failedSignal=(facts2,failure3)=>{let explanation=explainFailure(
facts2,failure3),graceMilliseconds=explanation.pod===void 0?grace.podsBehind:grace.final;return{...final("job",failure3.reason??"Failed",explanation),graceMilliseconds}},
signalsOf3=facts2=>{let failure3=failureOf(facts2.workload);if(failure3!==void 0)return[failedSignal(facts2,failure3)];let suspended=suspendedSignals(facts2);return suspended.
length>0?suspended:startCausesOf(facts2)},assessJob=(view,now,options)=>{let facts2=jobFacts(view,now,options),progress=progressOf4(facts2);return isTrue(view.workload,
"Complete")?{state:"ready",progress}:{state:"progressing",progress,signals:signalsOf3(facts2)}},form=/^(\d{1,5})(s|m)$/,unitMilliseconds={s:1e3,m:6e4},patienceOf=({
metadata})=>{let[,amount,unit=""]=form.exec(metadata.annotations?.[annotations.patience]??"")??[];return amount===void 0?0:Number(amount)*(unitMilliseconds[unit]??
0)},requirePatience=(object,at)=>{let text2=object.metadata.annotations?.[annotations.patience];if(!(text2===void 0||form.test(text2)))throw new TowlineError("m\
anifest-invalid",`${describeRef(refOf(object))}: ${annotations.patience} is "${text2}"`,{at,hint:"Write seconds or minutes, such as 90s or 10m"})},mayHeal=({id,
graceMilliseconds})=>graceMilliseconds>0||id.startsWith("crash:"),withPatience=(workload,signals)=>{let patience=patienceOf(workload);return signals.map(signal=>mayHeal(
signal)?{...signal,graceMilliseconds:Math.max(signal.graceMilliseconds,patience)}:signal)},isBroken=pod=>pod.containers.some(({terminations,waiting:waiting2})=>terminations>
0||/Error$|BackOff$|^InvalidImageName$/.test(waiting2?.reason??"")),graceOf4=pod=>isBroken(pod)?grace.blocked:isRunningUnready(pod)?Math.max(grace.notReadyAtLeast,
2*probeBudget(pod)):grace.unschedulable,evidenceOf=pod=>[...pod.containers.flatMap(({name:name2,waiting:waiting2,ended})=>[waiting2?.reason?`Container ${name2}:\
 ${waiting2.reason}: ${waiting2.message??""}`:"",ended?`Container ${name2}, last end: ${ended.reason??"Error"}, exit code ${ended.exitCode}`:""]),eventLine(latestEvent(
pod,"Unhealthy","FailedScheduling","FailedMount"))],ordinalOf=({name:name2})=>Number(/-(\d+)$/.exec(name2)?.[1]??-1),isKept=(facts2,pod)=>ordinalOf(pod)<partitionOf2(
facts2.workload),toldOf=(facts2,pod)=>{let which2=isKept(facts2,pod)?`pod ${pod.name}, which its partition of ${partitionOf2(facts2.workload)} keeps at an earli\
er version, is not ready`:`pod ${pod.name} of an earlier version is not ready`,hint=isKept(facts2,pod)?"Mend that pod, or lower updateStrategy.rollingUpdate.par\
tition so that it is replaced":`Delete it, and the StatefulSet goes on: kubectl delete pod ${pod.name} --namespace ${facts2.ref.namespace??"default"}`;return{what:`${which2}\
, and until it is Kubernetes replaces no pod of this StatefulSet`,hint}},blockedSignals=facts2=>facts2.workload.spec.podManagementPolicy==="Parallel"?[]:facts2.
old.filter(pod=>!pod.ready).slice(0,1).map(pod=>signalOf5(facts2,pod)),signalOf5=(facts2,pod)=>({id:`blocked:${pod.uid}`,reason:"Blocked",graceMilliseconds:isKept(
facts2,pod)?Math.max(graceOf4(pod),grace.notReadyAtLeast):graceOf4(pod),nature:isBroken(pod)?"broken":"slow",...isKept(facts2,pod)?{}:{blockedBy:{name:pod.name,
uid:pod.uid}},explanation:explain(facts2,{...toldOf(facts2,pod),reason:"Blocked",pod:pod.name,evidence:evidenceOf(pod),logs:pod.containers.filter(({ended,running})=>running||
ended!==void 0).map(({name:name2})=>({pod:pod.name,container:name2,previous:!1}))})}),statefulSetFacts=(view,now,options)=>{let{updateRevision,replicas:replicas2=0,
updatedReplicas=0,readyReplicas=0}=view.workload.status??{};if(updateRevision!==void 0)return revisionedFacts(view,now,options,{revision:updateRevision,milestone:`${updatedReplicas}\
:${readyReplicas}`,lacksPods:replicas2<desiredReplicas(view.workload)})},toUpdate=({workload})=>Math.max(0,desiredReplicas(workload)-partitionOf2(workload)),isComplete3=facts2=>{
let{workload,pods}=facts2,{replicas:replicas2=0,updatedReplicas=0,readyReplicas=0,availableReplicas=0}=workload.status,desired=desiredReplicas(workload);return!(toUpdate(
facts2)===0&&facts2.old.length>0)&&replicas2===desired&&[readyReplicas,availableReplicas].every(count=>count>=desired)&&updatedReplicas>=toUpdate(facts2)&&pods.
filter(pod=>pod.ready).length>=toUpdate(facts2)},progressOf5=facts2=>{let{updatedReplicas=0,replicas:replicas2=0}=facts2.workload.status??{},desired=desiredReplicas(
facts2.workload),progress=podProgress(facts2,{desired,updated:updatedReplicas,old:replicas2-updatedReplicas}),partition=Math.min(partitionOf2(facts2.workload),desired);
return partition>0&&facts2.old.length>0?{...progress,text:`${progress.text} (partition ${partition})`}:progress},signalsOf4=facts2=>{let heldBack2=[...onDeleteSignals(
facts2),...partitionSignals(facts2)];if(heldBack2.length>0)return heldBack2;let causes=[...blockedSignals(facts2),...causesOf(facts2)];return[...causes,...stalledSignals(
facts2,causes)]},assessStatefulSet=(view,now,options)=>{let facts2=hasCaughtUp(view,options)?statefulSetFacts(view,now,options):void 0;return facts2===void 0?waiting(
desiredReplicas(view.workload)):conclude(facts2,progressOf5(facts2),isComplete3(facts2),()=>signalsOf4(facts2))},assessors={"apps/Deployment":assessDeployment,"\
apps/StatefulSet":assessStatefulSet,"apps/DaemonSet":assessDaemonSet,"batch/Job":assessJob},unsupported=new Set(["apps/ReplicaSet","/Pod","/ReplicationControlle\
r"]),isCustomResource=({apiVersion})=>{let group2=apiVersion.includes("/")?apiVersion.split("/")[0]??"":"";return group2.includes(".")&&!/(^|\.)(k8s|kubernetes)\.io$/.
test(group2)},kindOf=({apiVersion,kind})=>`${apiVersion.includes("/")?apiVersion.split("/")[0]:""}/${kind}`,readinessOf=ref=>{let kind=kindOf(ref);return kind in
assessors||isCustomResource(ref)?"rollout":unsupported.has(kind)?"unsupported":"at-once"},fromManifest="move it out of these manifests, and apply it with the ac\
tion apply",fromInput='take it out of the input "workloads"',requireRollout=(ref,at)=>{if(readinessOf(ref)!=="rollout")throw new TowlineError("manifest-invalid",
`Towline cannot wait for ${describeRef(ref)}: the kind ${ref.kind} of ${ref.apiVersion} is not supported`,{at,hint:`Only Deployments, StatefulSets, DaemonSets, \
Jobs and custom resources can be waited for: ${at===void 0?fromInput:fromManifest}`})},assess=(view,now,options)=>{requireRollout({...view.workload,name:view.workload.
metadata.name});let assessment=(assessors[kindOf(view.workload)]??assessCustomResource)(view,now,options);return assessment.state==="ready"?assessment:{...assessment,
signals:withPatience(view.workload,assessment.signals)}},allReady=async(cluster,namespace,workloads,now)=>{let list3=async(apiVersion,kind)=>(await cluster.list(
{apiVersion,kind,namespace})).items,has2=kind=>workloads.some(workload=>workload.kind===kind),[replicaSets,revisions,pods]=await Promise.all([has2("Deployment")?
list3("apps/v1","ReplicaSet"):[],has2("DaemonSet")?list3("apps/v1","ControllerRevision"):[],list3("v1","Pod")]),view={replicaSets,revisions,pods,events:[]};return workloads.
every(workload=>{let options={generation:workload.metadata.generation??0,seenSince:0};return assess({workload,...view},now,options).state==="ready"})},isWatched=object=>readinessOf(
object)==="rollout"&&object.metadata.namespace!==void 0,serving=new Set(["Deployment","StatefulSet","DaemonSet"]),isServing=object=>isWatched(object)&&serving.has(
object.kind),isSwappedSecret=change=>change.action==="update"&&change.ref.kind==="Secret"&&change.desired.write!==void 0,keptNameOf=({live})=>`${live.metadata.name}\
-kept-${live.metadata.resourceVersion}`,copyOf=(change,service)=>{let{apiVersion,kind,type,data,metadata}=change.live;return{apiVersion,kind,metadata:{name:keptNameOf(
change),namespace:metadata.namespace,labels:{[labels.service]:service,[labels.managedBy]:"towline",[labels.configName]:metadata.name}},immutable:!0,type,data:data??
{}}},keepContents=async(cluster,service,changes)=>{for(let change of changes.filter(isSwappedSecret))try{await cluster.create(copyOf(change,service),{manager:fieldManagerOf(
service)})}catch(error2){if(!isTowlineError(error2,"kube-already-exists"))throw error2}},putContentBack=async(cluster,service,ref,kept)=>{let copy=await cluster.
get({...ref,name:kept});if(copy===void 0)return;let{apiVersion,kind,type,data}=copy,{name:name2,namespace}=ref;return await swapContent(cluster,{apiVersion,kind,
metadata:{name:name2,namespace},type,data},{manager:fieldManagerOf(service),how:"recreate"})},noLongerDesired=(desired,last)=>{let wanted=new Set(desired.map(({
object})=>keyOf(refOf(object)))),configuration=new Set(Object.values(last?.config??{}));return(last?.objects??[]).filter(ref=>!wanted.has(keyOf(ref))&&!configuration.
has(ref.name))},secretsInPlace=changes=>changes.filter(change=>change.action==="update"&&change.ref.kind==="Secret"&&!isSwappedSecret(change)).map(({ref,desired})=>({
message:`${describeRef(ref)} is changed in place. Its old values are not kept: if this deploy fails, the old version serves with the new ones`,at:desired.at})),
strategyNotices=changes=>{let told=changes.filter(({action,ref})=>action==="update"||action==="create"&&ref.kind==="Job").flatMap(({desired})=>strategyFacts(desired.
object).map(fact=>({...fact,at:desired.at}))),problems=told.filter(({kind})=>kind==="cannot-be-watched"),[first]=problems;if(first!==void 0)throw new TowlineError(
"manifest-invalid",first.message,{hint:first.hint,at:first.at,problems});return told.map(({message,hint,at})=>({message:`${message}. ${hint}`,at}))},pieceBytes=9e5,
piecesMax=10,withoutBulk=record2=>{let{source:_,...rest}=record2;return{...rest,snapshot:[]}},pieceRef=({service,namespace},number,index)=>({apiVersion:"v1",kind:"\
Secret",namespace,name:`towline.${service}.${number}.${index+1}`}),pieceObject=(place4,ref,bytes)=>({apiVersion:ref.apiVersion,kind:ref.kind,metadata:{name:ref.
name,namespace:ref.namespace,labels:{[labels.service]:place4.service,[labels.managedBy]:"towline"}},type:"towline.dev/record-piece",data:{piece:bytes.toString("\
base64")}}),tooLarge=(record2,bytes)=>new TowlineError("input-invalid",`The record of this deploy takes ${bytes} bytes, compressed`,{hint:`Deploy fewer objects \
with one service: ${record2.objects.length} are too many for one record`}),write=async(cluster,piece,ref,manager)=>{try{await cluster.create(piece,{manager})}catch(error2){
if(!isTowlineError(error2,"kube-already-exists"))throw error2;let live=await cluster.get(ref),{resourceVersion,uid}=live?.metadata??{};await cluster.replace({...piece,
metadata:{...piece.metadata,resourceVersion,uid}},{manager})}},writePieces=async(cluster,record2)=>{let{snapshot,source:source2,identity,number}=record2,bytes=(0,import_node_zlib2.gzipSync)(
JSON.stringify({snapshot,source:source2}),{level:9}),count=Math.ceil(bytes.length/pieceBytes);if(count>piecesMax)throw tooLarge(record2,bytes.length);for(let index=0;index<
count;index+=1){let ref=pieceRef(identity,number,index),piece=bytes.subarray(index*pieceBytes,(index+1)*pieceBytes);await write(cluster,pieceObject(identity,ref,
piece),ref,fieldManagerOf(identity.service))}return count},withPieces=async(cluster,record2,count)=>{let refs2=Array.from({length:count},(_,index)=>pieceRef(record2.
identity,record2.number,index)),pieces=await Promise.all(refs2.map(async ref=>{let live=await cluster.get(ref);if(live!==void 0)return Buffer.from(String(live.data?.
piece),"base64");throw new TowlineError("kube-invalid",`secret/${ref.name}, a piece of a deploy record, is gone`,{hint:`Delete the record that it belongs to: ku\
bectl delete secret towline.${record2.identity.service}.${record2.number} -n ${ref.namespace}`})})),bulk=JSON.parse((0,import_node_zlib2.gunzipSync)(Buffer.concat(
pieces)).toString("utf8"));return{...record2,...bulk}},deletePieces=async(cluster,{identity,number},count)=>{for(let index=0;index<count;index+=1)await cluster.
delete(pieceRef(identity,number,index))},keptRecords=10,recordLabel="towline.dev/record",recordType="towline.dev/record",sizeLimitBytes=1e6,recordRef=({service,
namespace},number)=>({apiVersion:"v1",kind:"Secret",namespace,name:`towline.${service}.${number}`}),encode=record2=>(0,import_node_zlib.gzipSync)(JSON.stringify(
record2),{level:9}).toString("base64"),decode=object=>{try{let record2=JSON.parse((0,import_node_zlib.gunzipSync)(Buffer.from(object.data.record,"base64")).toString(
"utf8"));if(record2.version===1)return record2}catch{}let{name:name2,namespace}=object.metadata;throw new TowlineError("kube-invalid",`secret/${name2} holds a d\
eploy record that cannot be read`,{hint:`A newer Towline may have written it: use that version. If it is damaged: kubectl delete secret ${name2} -n ${namespace}`})},
piecesOf=object=>Number(Buffer.from(String(object.data?.pieces??""),"base64").toString("utf8")),recordObject=(record2,pieces,live)=>{let{service}=record2.identity,
ref=recordRef(record2.identity,record2.number);return{apiVersion:ref.apiVersion,kind:ref.kind,metadata:{name:ref.name,namespace:ref.namespace,labels:{[labels.service]:service,
[labels.managedBy]:"towline",[recordLabel]:record2.outcome},...live===void 0?{}:{resourceVersion:live.metadata.resourceVersion,uid:live.metadata.uid}},type:recordType,
data:pieces===0?{record:encode(record2)}:{record:encode(withoutBulk(record2)),pieces:Buffer.from(String(pieces)).toString("base64")}}},readWhole=async(cluster,object)=>{
let record2=decode(object),pieces=piecesOf(object);return{object,record:pieces===0?record2:await withPieces(cluster,record2,pieces)}},readRecords=async(cluster,place4)=>{
let{items}=await cluster.list({apiVersion:"v1",kind:"Secret",namespace:place4.namespace,labelSelector:`${labels.service}=${place4.service},${recordLabel}`});return(await Promise.
all(items.map(object=>readWhole(cluster,object)))).sort((left,right)=>right.record.number-left.record.number)},createRecord=async(cluster,record2)=>{let whole=recordObject(
record2,0),object=String(whole.data.record).length<=sizeLimitBytes?whole:recordObject(record2,await writePieces(cluster,record2));return{record:record2,object:await cluster.
create(object,{manager:fieldManagerOf(record2.identity.service)})}},closeRecord=async(cluster,stored,outcome,now)=>{let record2={...stored.record,outcome,finishedAt:new Date(
now).toISOString()},manager=fieldManagerOf(record2.identity.service),pieces=piecesOf(stored.object);try{return{record:record2,object:await cluster.replace(recordObject(
record2,pieces,stored.object),{manager})}}catch(error2){if(!isTowlineError(error2,"kube-conflict"))throw error2;let live=await cluster.get(recordRef(record2.identity,
record2.number));return{record:record2,object:await cluster.replace(recordObject(record2,pieces,live),{manager})}}},trimRecords=async(cluster,records)=>{let good=records.
filter(({record:record2})=>record2.outcome==="good").slice(0,2);for(let stored of records.slice(keptRecords).filter(each=>!good.includes(each))){let{record:record2,
object}=stored;await cluster.delete(recordRef(record2.identity,record2.number)),await deletePieces(cluster,record2,piecesOf(object))}},compare=async(desired,request,{
cluster,log})=>{let{identity}=request,{service}=identity,looks=[planApply({cluster,service,desired,log}),readRecords(cluster,identity),missingReferences({cluster,
service,desired,log})];await foremostFailure(looks);let[changes,records,missing3]=await Promise.all(looks);if(missing3.length>0)throw missingObjects(missing3);let last=records.
find(({record:record2})=>record2.outcome==="good")?.record,compared2=await Promise.all(changes.map(change=>againstLast(change,last?.config??{},request,cluster)));
for(let line of renderChanges(compared2))log.info(line);let left=request.rollbackOf===void 0?"is no longer in the manifests. It was left in place: delete it by \
hand":`was left as it is: going back to deploy #${request.rollbackOf} does not touch it`;return await sayWhatStays(noLongerDesired(desired,last),left,cluster,log),
{changes:compared2,records}},foremostFailure=async all=>{await Promise.allSettled(all);for(let one of all)await one},sayWhatStays=async(refs2,left,cluster,log)=>{
for(let ref of refs2)await cluster.get(ref)!==void 0&&log.notice(`${describeRef(ref)} ${left}`)},againstLast=async(change,last,request,cluster)=>{let{metadata,kind}=change.
desired.object,name2=last[`${kind}/${metadata.labels?.[labels.configName]}`];if(change.action==="update"){let fields=withFingerprints(change.fields,change.live,
change.desired.object,request);return{...change,fields}}if(change.action!=="create"||name2===void 0)return change;let before=await cluster.get({...change.ref,name:name2});
if(before===void 0)return change;let after={...change.desired.object,metadata:before.metadata};return{...change,fields:withFingerprints(fieldChanges(before,after),
before,after,request)}},missingObjects=problems=>new TowlineError("manifest-invalid",problems[0]?.message??"",{hint:problems[0]?.hint,problems}),nothingToDo=async({
changes,records},{identity},{cluster,clock})=>{let last=records[0]?.record.outcome;if(last===void 0||last==="pending"||last==="stuck")return!1;let live=changes.
flatMap(change=>change.action==="none"?[change.live]:[]);if(live.length<changes.length)return!1;let workloads=live.filter(isWatched);return await allReady(cluster,
identity.namespace,workloads,clock.now())?await lockHolder(cluster,identity)===void 0:!1},graceSeconds=3600,configUserKinds=[{apiVersion:"apps/v1",kind:"Deploym\
ent"},{apiVersion:"apps/v1",kind:"ReplicaSet"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"apps/v1",kind:"Con\
trollerRevision"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"v1",kind:"Pod"}],isVersioned=(object,service)=>(object.
kind==="ConfigMap"||object.kind==="Secret")&&object.metadata.labels?.[labels.service]===service&&object.metadata.labels[labels.configName]!==void 0&&object.metadata.
deletionTimestamp===void 0,markOf2=({metadata})=>metadata.annotations?.[annotations.unusedSince],unusedFor=(object,now)=>{let age=now-Date.parse(markOf2(object)??
"");return age>=0?age:void 0},deletionOf=object=>({ref:refOf(object),uid:object.metadata.uid??"",resourceVersion:object.metadata.resourceVersion??""}),nameOf=({
kind,metadata})=>`${kind}/${metadata.name}`,collectable=({service,objects,users,recorded,now})=>{let referred=users.flatMap(configReferences).map(({kind,name:name2})=>`${kind}\
/${name2}`),used=new Set([...referred,...recorded]),versioned=objects.filter(object=>isVersioned(object,service)),idle=versioned.filter(object=>!used.has(nameOf(
object))),inUse=versioned.filter(object=>used.has(nameOf(object)));return{mark:idle.filter(object=>unusedFor(object,now)===void 0).map(refOf),unmark:inUse.filter(
object=>markOf2(object)!==void 0).map(refOf),delete:idle.filter(object=>(unusedFor(object,now)??0)>graceSeconds*1e3).map(deletionOf)}},contentBytesMax=1024*1024,
unversioned=({name:name2,object})=>{let{immutable:_,metadata,...content2}=object,{[labels.configName]:__,...own2}=metadata.labels??{};return{...content2,metadata:{
...metadata,name:name2,labels:own2}}},sha256=(key2,text2)=>(0,import_node_crypto2.createHmac)("sha256",key2).update(text2).digest("hex"),dataOf=({values})=>Object.
fromEntries([...values].toSorted(([a],[b])=>a<b?-1:1).map(([key2,bytes])=>[key2,Buffer.from(bytes).toString("base64")])),fingerprintOf=(namingKey2,base64)=>`hma\
c:${sha256(namingKey2,`value:${base64}`).slice(0,8)}`,secretEntry=(secret,{service,namespace},namingKey2)=>{let{name:name2,type,files,strategy,source:source2}=secret,
data=dataOf(secret),hash=sha256(namingKey2,JSON.stringify([type,Object.entries(data)])).slice(0,10),object={apiVersion:"v1",kind:"Secret",metadata:{name:`${name2}\
-${hash}`,namespace,labels:{[labels.service]:service,[labels.managedBy]:"towline",[labels.configName]:name2}},immutable:!0,type,data};return{kind:"Secret",name:name2,
object,files,...strategy&&{strategy},...source2&&{source:source2}}},keyBytes=32,refOfKey=({service,namespace})=>({apiVersion:"v1",kind:"Secret",namespace,name:`\
towline.${service}.key`}),keyIn=object=>{let key2=Buffer.from(String(object.data?.key??""),"base64");if(key2.length===keyBytes)return key2;let{name:name2,namespace}=object.
metadata;throw new TowlineError("kube-invalid",`secret/${name2} does not hold the key that secrets are named by`,{hint:`Delete it: kubectl delete secret ${name2}\
 -n ${namespace}. The next deploy makes a new one, and new names`})},keyObject=(owner,key2)=>{let{apiVersion,kind,name:name2,namespace}=refOfKey(owner),own2={[labels.
service]:owner.service,[labels.managedBy]:"towline"};return{apiVersion,kind,metadata:{name:name2,namespace,labels:own2},immutable:!0,type:"towline.dev/key",data:{
key:Buffer.from(key2).toString("base64")}}},namingKey=async(cluster,owner,{readOnly,mask:mask2})=>{let found=await cluster.get(refOfKey(owner)),key2=found===void 0?
(0,import_node_crypto.randomBytes)(keyBytes):keyIn(found);if(mask2(Buffer.from(key2).toString("base64")),found!==void 0||readOnly)return key2;try{return keyIn(await cluster.
create(keyObject(owner,key2),{manager:fieldManagerOf(owner.service)}))}catch(error2){if(isTowlineError(error2,"kube-not-found"))return key2;if(!isTowlineError(error2,
"kube-already-exists"))throw error2;let live=await cluster.get(refOfKey(owner));return live===void 0?key2:(mask2(String(live.data?.key)),keyIn(live))}},namedSecrets=async(cluster,secrets,owner,options)=>{
if(secrets.length===0)return{entries:[]};let key2=await namingKey(cluster,owner,options);return{entries:secrets.map(secret=>secretEntry(secret,owner,key2)),fingerprint:base64=>fingerprintOf(
key2,base64)}},sizeProblem=({kind,name:name2,at},values)=>{let bytes=[...values].reduce((sum,value)=>sum+value.length,0);return bytes<=contentBytesMax?void 0:{message:`${at.
file}: ${kind} ${name2} would hold ${(bytes/contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`,hint:"Put large files into the image, or fetch them at st\
art",at}},secretId=/^(?:[\w/+=.@!-]{1,512}|arn:aws[\w-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@!-]+)$/,parameterName=/^(?:\/?[\w./-]+|arn:aws[\w-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+)(?::[\w.-]+)?$/,
secretOf=rest=>{let[before="",...behind]=rest.split("#"),key2=behind.length===0?void 0:behind.join("#"),[id="",query]=before.split("?"),stage=query===void 0?void 0:
/^stage=([\w.+=@/-]{1,256})$/.exec(query)?.[1];return query!==void 0&&stage===void 0?{mistake:"has something other than ?stage=<stage>",hint:"Write ?stage=AWSPR\
EVIOUS#<key>"}:secretId.test(id)?key2===""?{mistake:"has no key behind #",hint:"Write #<key>, or leave # out for the whole"}:{source:"aws-secretsmanager",id,...stage&&
{stage},...key2&&{key:key2}}:{mistake:"does not name a secret of Secrets Manager",hint:"Write aws-secretsmanager:<name or ARN>#<key>"}},parameterOf=rest=>{let[name2="",
...behind]=rest.split("#"),key2=behind.length===0?void 0:behind.join("#"),path22=/^(\/[\w.-][\w./-]*)\/\*$/.exec(name2)?.[1];return path22!==void 0&&key2===void 0?
{source:"aws-ssm-path",path:path22}:parameterName.test(name2)?key2===""?{mistake:"has no key behind #",hint:"Write #<key>, or leave # out for the whole"}:{source:"\
aws-ssm",name:name2,...key2&&{key:key2}}:{mistake:"does not name a parameter of SSM",hint:"Write aws-ssm:/<path>, or aws-ssm:/<path>/*"}},fileOf=rest=>{let[,path22,
field]=/^([^#]+)#(.+)$/.exec(rest)??[];return path22===void 0||field===void 0?{mistake:"does not name a file and a field",hint:"Write file:outputs.json#db.host"}:
{source:"file",path:path22,field}},parseReference=text2=>{let[,source2,rest=""]=/^(aws-secretsmanager|aws-ssm|file(?!:\/\/)):([\s\S]*)$/.exec(text2)??[];return source2===
"aws-secretsmanager"?secretOf(rest):source2==="aws-ssm"?parameterOf(rest):source2==="file"?fileOf(rest):void 0},isMistake=value=>"mistake"in value,parseJson=text2=>{
try{return JSON.parse(text2)}catch{return}},isMap3=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),textsIn=value=>typeof value=="string"?[value]:
typeof value=="object"&&value!==null?Object.values(value).flatMap(textsIn):[],maskStored=(stored,mask2)=>{if(isTowlineError(stored))return;let text2=typeof stored==
"string"?stored:Buffer.from(stored).toString("base64"),json2=typeof stored=="string"?parseJson(stored):void 0,isJson=typeof json2=="object"&&json2!==null,whole=isJson&&
text2.includes(`
`)?[]:[text2];for(let secret of[...whole,...isJson?textsIn(json2):[]])secret!==""&&mask2(secret)},wrong=(message,hint)=>new TowlineError("config-invalid",message,
{hint}),bytesOf=text2=>new TextEncoder().encode(text2),pick=({reference,text:text2},stored,mask2)=>{if(isTowlineError(stored))return stored;let{key:key2}=reference;
if(key2===void 0)return typeof stored=="string"?bytesOf(stored):stored;let json2=typeof stored=="string"?parseJson(stored):void 0;if(!isMap3(json2))return wrong(
`${text2}: what it names is no JSON map, so it has no keys`,"Leave # and the key out");let value=Object.hasOwn(json2,key2)?json2[key2]:void 0;return value==null?
wrong(`${text2}: what it names has no key "${key2}"`,"Correct the key, or add it to the secret"):typeof value=="object"?wrong(`${text2}: this key holds no singl\
e value`,"Put single values into the secret"):(typeof value!="boolean"&&mask2(String(value)),bytesOf(String(value)))},sourceOf=({type,values})=>{let texts=[...values].
flatMap(([key2,value])=>value.kind==="reference"?[[key2,value.text]]:[]);return texts.length<values.size?void 0:{type,references:Object.fromEntries(texts)}},draftOf=(name2,{
type,references},at)=>{let values=Object.entries(references).map(([key2,text2])=>{let reference=parseReference(text2);if(reference===void 0||isMistake(reference)||
reference.source==="file")throw wrong(`The record of Secret ${name2} has a reference of ${key2} that is not known`,"A newer Towline may have written it: use tha\
t version");return[key2,{kind:"reference",reference,text:text2,at}]});return{name:name2,type,files:[at.file],values:new Map(values),at}},isSingle=value=>value.kind===
"reference"&&value.reference.source!=="aws-ssm-path",keyOf2=reference=>reference.source==="aws-ssm"?`ssm:${reference.name}`:`secret:${reference.id}?${reference.
stage??""}`,fetchAll=async(references,{secrets,parameters})=>{let unique=[...new Map(references.map(each=>[keyOf2(each),each])).values()],inSecrets=unique.filter(
each=>each.source==="aws-secretsmanager"),inSsm=unique.filter(each=>each.source==="aws-ssm"),[ofSecrets,ofSsm]=await Promise.all([inSecrets.length===0?[]:secrets(
inSecrets.map(({id,stage})=>({id,stage}))),inSsm.length===0?[]:parameters(inSsm.map(({name:name2})=>name2))]),answers=[...ofSecrets,...ofSsm];return new Map([...inSecrets,
...inSsm].map((each,index)=>[keyOf2(each),answers[index]??""]))},readPaths=async(values,{parametersBelow})=>{let paths=values.flatMap(value=>value.kind==="refer\
ence"&&value.reference.source==="aws-ssm-path"?[value.reference.path]:[]),found=await Promise.all([...new Set(paths)].map(async path22=>[path22,await parametersBelow(
path22)]));return new Map(found)},problemOf3=(key2,{at},{message,hint})=>({message:`${key2}: ${message}`,hint,at}),bytesIn=value=>value.kind==="bytes"?value.bytes:
new Uint8Array,spread=(pattern2,{text:text2},found,values)=>found===void 0||isTowlineError(found)?found===void 0?[]:[found]:found.size===0?[wrong(`${text2}: SSM\
 has no parameter below this path`,"Correct the path")]:[...found].flatMap(([name2,value])=>{let key2=pattern2.replace("*",name2.slice(name2.lastIndexOf("/")+1)),
isTwin=values.has(key2);return isTwin||values.set(key2,bytesOf(value)),isTwin?[wrong(`${text2}: the key "${key2}" is there already`,'Give the keys another begin\
ning: "DB_*"')]:[]}),failure2=(errors,problems)=>{let code2=errors.find(error2=>error2.code!=="config-invalid")?.code??"config-invalid",[first,...more]=problems,
message=more.length===0?first?.message??"":`${problems.length} secret values are not to be had`;return new TowlineError(code2,message,{hint:first?.hint,at:first?.
at,problems})},resolveSecrets=async(drafts,{stores,mask:mask2})=>{let all=drafts.flatMap(({values})=>[...values]),references=all.flatMap(([,value])=>isSingle(value)?
[value.reference]:[]);for(let[,value]of all)value.kind==="bytes"&&value.bytes.length>0&&mask2(Buffer.from(value.bytes).toString("utf8"));let[stored,below3]=await Promise.
all([fetchAll(references,stores),readPaths(all.map(([,value])=>value),stores)]);for(let answer of stored.values())maskStored(answer,mask2);for(let found of below3.
values())if(!isTowlineError(found))for(let value of found.values())maskStored(value,mask2);let errors=[],problems=[],resolved=drafts.map(draft=>{let values=new Map;
for(let[key2,value]of draft.values){if(value.kind==="reference"&&value.reference.source==="aws-ssm-path"){let wrongs=spread(key2,value,below3.get(value.reference.
path),values);errors.push(...wrongs),problems.push(...wrongs.map(each=>problemOf3(key2,value,each)));continue}let found=isSingle(value)?pick(value,stored.get(keyOf2(
value.reference))??"",mask2):bytesIn(value);isTowlineError(found)?value.kind==="reference"&&(errors.push(found),problems.push(problemOf3(key2,value,found))):values.
set(key2,found)}let tooLarge2=sizeProblem({kind:"Secret",...draft},values.values());return tooLarge2!==void 0&&problems.push(tooLarge2),{...draft,values,source:sourceOf(
draft)}});if(problems.length>0)throw failure2(errors,problems);return resolved},mentionsOf=(entry,manifests)=>manifests.flatMap(({object,at})=>bareMentions(object,
[entry.name]).map(({field})=>({entry,message:`${describeRef(refOf(object))} names "${entry.name}" in ${field}, where Kubernetes has no reference that could be r\
ewritten to a versioned name`,at}))),keepsName=({entry,message,at})=>({message:`${message}: ${entry.kind} "${entry.name}" keeps its name, and its content is rep\
laced in place`,at}),refused=problems=>{let[first]=problems,hint='Pass the name by a volume, env or envFrom; or give the object "strategy: replace" in towline-o\
bjects.yaml';return new TowlineError("manifest-invalid",first?.message??"",{hint,at:first?.at,problems:problems.map(({message,at})=>({message,hint,at}))})},chooseStrategies=({
config,manifests})=>{let mentioned=new Map(config.map(entry=>[entry,mentionsOf(entry,manifests)])),wrong2=[...mentioned].flatMap(([{strategy},mentions])=>strategy===
"versioned"?mentions:[]);if(wrong2.length>0)throw refused(wrong2);let isAsked=({strategy})=>strategy!==void 0;return{entries:[...mentioned].map(([entry,mentions])=>({
entry,strategy:entry.strategy??(mentions.length>0?"replace":"versioned")})),notices:[...mentioned].flatMap(([entry,mentions])=>isAsked(entry)?[]:mentions.slice(
0,1).map(keepsName))}},withVersions=(object,entries)=>{let references=configReferences(object),read3=entries.filter(({entry,strategy})=>strategy!=="versioned"&&
(references.some(({kind,name:name2})=>kind===entry.kind&&name2===entry.name)||bareMentions(object,[entry.name]).length>0));if(read3.length===0)return object;let versions=read3.
map(({entry})=>entry.object.metadata.name).toSorted();return annotatePods(object,{[annotations.configVersions]:versions.join(",")})},versionedNames=config=>Object.
fromEntries(config.map(entry=>[`${entry.kind}/${entry.name}`,entry.object.metadata.name])),secretSources=config=>Object.fromEntries(config.flatMap(({name:name2,
source:source2})=>source2===void 0?[]:[[name2,source2]])),desiredObjects=request=>{let{image,identity}=request,{manifests}=substituteImages(request.manifests,[image]);
for(let{object,at}of manifests)readinessOf(object)==="unsupported"&&requireRollout(refOf(object),at),requirePatience(object,at);if(!manifests.filter(manifest=>isWorkload(
manifest.object)).some(manifest=>imagesOf(manifest.object).includes(image.reference)))throw unusedImage(request);let{entries}=chooseStrategies(request),names=versionedNames(
entries.filter(({strategy})=>strategy==="versioned").map(({entry})=>entry)),rewritten=rewriteReferences(manifests,(kind,name2)=>names[`${kind}/${name2}`]),configuration=entries.
flatMap(({entry,strategy})=>[{object:entry.object},...strategy==="versioned"?[]:[{object:unversioned(entry),write:strategy}]]),versioned=rewritten.map(manifest=>({
...manifest,object:withVersions(manifest.object,entries)}));return[...configuration,...versioned].map(desired=>({...desired,object:labelled(desired.object,identity.
service)}))},unusedImage=({image,manifests})=>{let images=[...new Set(manifests.flatMap(manifest=>imagesOf(manifest.object)))],seen=images.length===0?"they have\
 no container at all":`they have ${images.join(", ")}`;return new TowlineError("manifest-invalid",`No container in the manifests takes the image "${image.repository}\
": ${seen}`,{hint:`Write "image: ${image.repository}" in the workload's container, without another registry or a digest, or set build.repository in towline.yaml`,
at:manifests.find(manifest=>isWorkload(manifest.object))?.at})},renewEverySeconds=10,giveUpAfterSeconds=expirySeconds-5,againAfterSeconds=1,triesOnConflict=3,HeldLease=class{#identity;#cluster;#clock;#lease;constructor(identity,{
cluster,clock},lease){this.#identity=identity,this.#cluster=cluster,this.#clock=clock,this.#lease=lease}async write(holder){let options={manager:fieldManagerOf(
this.#identity.service)};for(let tries=1;;tries+=1){let lease=leaseObject(this.#identity,holder,this.#clock.now(),this.#lease);try{this.#lease=await this.#cluster.
replace(lease,options);return}catch(error2){if(!isTowlineError(error2,"kube-conflict")||tries===triesOnConflict)throw error2;this.#lease=await this.#stillOurs()}}}async#stillOurs(){
let live=await this.#cluster.get(leaseRef(this.#identity));if(live===void 0||currentHolder(live)!==holderOf(this.#identity))throw takenOver2(this.#identity,live);
return live}},holdLease=(identity,ports,taken)=>{let{clock,log}=ports,lease=new HeldLease(identity,ports,taken),stop2=new AbortController,lost=new AbortController;
renew(identity,lease,clock,stop2.signal).catch(error2=>{stop2.signal.aborted||lost.abort(error2)});let release=async()=>{stop2.abort(),await lease.write("").catch(
error2=>{isTowlineError(error2,"lock-lost")||log.warning(`The lock was not given back (${messageOf(error2)}): the next deploy waits up to ${expirySeconds} s for\
 it`)})};return{lost:lost.signal,release}},renew=async(identity,lease,clock,stop2)=>{for(;;)await clock.sleep(renewEverySeconds*1e3,stop2),await inTime(identity,
clock,late=>insist(()=>lease.write(holderOf(identity)),clock,AbortSignal.any([late,stop2])))},insist=async(write2,clock,late)=>{for(;;){try{return await write2()}catch(error2){
if(isTowlineError(error2,"lock-lost"))throw error2}await clock.sleep(againAfterSeconds*1e3,late)}},inTime=async(identity,clock,renewal)=>{let late=new AbortController,
done=new AbortController,left=(giveUpAfterSeconds-renewEverySeconds)*1e3,expired=clock.sleep(left,done.signal).then(()=>{throw notRenewed(identity)},()=>{});try{
await Promise.race([renewal(late.signal),expired])}finally{done.abort(),late.abort()}},takenOver2=({service},live)=>new TowlineError("lock-lost",`Another deploy\
 of ${service} (${runOf(live)}) took over the lock`,{hint:"Look at the newer run; this one stops without touching the cluster again"}),notRenewed=({service})=>new TowlineError(
"lock-lost",`The lock of ${service} could not be renewed for ${giveUpAfterSeconds} s, so that another deploy may take over`,{hint:"This run stops without touchi\
ng the cluster again: run it again once the API server answers"}),pollSeconds=1,shortestWaitSeconds=2*expirySeconds,Patience=class{#clock;#seen;constructor(clock){
this.#clock=clock}isDead(lease){let version=lease?.metadata.resourceVersion??"";return this.#seen?.version!==version&&(this.#seen={version,since:this.#clock.now()}),
this.#clock.now()-this.#seen.since>=expirySeconds*1e3}},acquireLock=async(identity,ports,timeoutSeconds)=>{let{cluster,clock,log,signal}=ports,waitSeconds=Math.
max(timeoutSeconds,shortestWaitSeconds),end=clock.now()+waitSeconds*1e3,patience=new Patience(clock);for(let contested=!1;;contested=!0){signal.throwIfAborted();
let live=await cluster.get(leaseRef(identity)),holder=currentHolder(live),dead=patience.isDead(live)&&holder!=="";if(holder===""||dead||isEarlierAttempt(holder,
identity)){dead&&log.notice(`Run ${holder} has not renewed its lock for ${expirySeconds} s: taking over`);let lease=await take(identity,ports,live);if(lease!==void 0)
return{contested:contested||holder!=="",...holdLease(identity,ports,lease)}}else contested||log.info(`Waiting: ${runOf(live)} deploys ${identity.service} to ${identity.
namespace} right now`);if(clock.now()>=end)throw heldTooLong(identity,live,waitSeconds);await clock.sleep(pollSeconds*1e3,signal)}},heldTooLong=(identity,live,seconds2)=>new TowlineError(
"lock-held",`${runOf(live)} still deploys ${identity.service} after ${seconds2} s of waiting`,{hint:"Wait for that run or cancel it, then run this job again"}),
take=async(identity,{cluster,clock},live)=>{let lease=leaseObject(identity,holderOf(identity),clock.now(),live),options={manager:fieldManagerOf(identity.service)};
try{return await(live===void 0?cluster.create(lease,options):cluster.replace(lease,options))}catch(error2){if(isTowlineError(error2,"kube-conflict","kube-alread\
y-exists"))return;throw error2}},Bell=class{#clock;#rung=!1;#wake;#failure;constructor(clock){this.#clock=clock}ring(){this.#rung=!0,this.#wake?.()}fail(error2){
this.#failure??={error:error2},this.ring()}async wait(milliseconds){if(this.#rung||await this.#sleep(milliseconds),this.#rung=!1,this.#failure!==void 0)throw this.#failure.
error}async#sleep(milliseconds){let timer=new AbortController,rung=new Promise(resolve22=>{this.#wake=resolve22}),elapsed=this.#clock.sleep(milliseconds,timer.signal).
catch(()=>{});await Promise.race([rung,elapsed]),this.#wake=void 0,timer.abort()}},tailLines=20,longestLine=1e3,patienceMilliseconds=5e3,cleanLine=line=>{let plain=(0,import_node_util3.stripVTControlCharacters)(
line).replace(/[^\P{Cc}\t]/gu,"");return plain.length>longestLine?`${plain.slice(0,longestLine)}…`:plain},linesOf=text2=>text2.replace(/\n$/,"").split(`
`).slice(-tailLines).map(cleanLine),fetchLog=async(cluster,namespace,wanted)=>{try{let text2=await cluster.logs({namespace,...wanted,tailLines});return text2===
""?{kind:"none"}:{kind:"log",log:{...wanted,lines:linesOf(text2)}}}catch(error2){return isTowlineError(error2,"kube-forbidden")?{kind:"denied",line:`${error2.message}\
. ${error2.hint??""}`}:{kind:"none"}}},isRepeated=(log,others2)=>others2.some(other=>other.pod===log.pod&&other.container===log.container&&other.lines.join(`
`)===log.lines.join(`
`)),withEvidence=async(cluster,namespace,explanation)=>{let fetched=await Promise.all(explanation.logs.map(wanted=>fetchLog(cluster,namespace,wanted))),logs2=fetched.
flatMap(each=>each.kind==="log"?[each.log]:[]),denied=fetched.flatMap(each=>each.kind==="denied"?[each.line]:[]);return{...explanation,evidence:[...explanation.
evidence,...new Set(denied)],containerLogs:logs2.filter((log,index)=>!isRepeated(log,logs2.slice(0,index)))}},collectEvidence=async(cluster,namespace,clock,explanations,signal)=>{
let timer=new AbortController,late=clock.sleep(patienceMilliseconds,AbortSignal.any([timer.signal,signal])).then(()=>"late",()=>"late"),failures=await Promise.all(
explanations.map(async explanation=>{let complete=await Promise.race([withEvidence(cluster,namespace,explanation),late]);return complete==="late"?{...explanation,
containerLogs:[]}:complete}));return timer.abort(),failures},nothing={desired:0,updated:0,ready:0,text:"is not there"},missing=ref=>{let signal={id:"missing",reason:"\
NotFound",graceMilliseconds:0,nature:"broken",explanation:{workload:ref,summary:`${describeRef(ref)}: does not exist in namespace ${ref.namespace}`,reason:"NotF\
ound",evidence:[],hint:"Check its name and namespace, and whether something else deletes it",logs:[]}};return{state:"progressing",progress:nothing,signals:[signal]}},
unwatched={desired:1,updated:1,ready:1,text:"applied, and not waited for"},settled=(ref,progress)=>({ref,state:"ready",progress,signals:[],due:[],nextMoment:1/0}),
isReady=pod=>(pod.status?.conditions??[]).some(({type,status})=>type==="Ready"&&status==="True"),Judge=class{#since=new Map;#everReady=new Set;#readySince=new Map;#seenSince=new Map;#complete=new Map;#ownConfiguration;constructor(ownConfiguration=[]){
this.#ownConfiguration=new Set(ownConfiguration)}judge(snapshot,workloads,now){return this.#remember(snapshot.pods,now),workloads.map(expectation=>this.#one(snapshot,
expectation,now))}#remember(pods,now){for(let pod of pods){let uid=pod.metadata.uid??"";isReady(pod)?this.#readySince.has(uid)||this.#readySince.set(uid,now):this.#readySince.
delete(uid),isReady(pod)&&this.#everReady.add(uid)}}#one(snapshot,{ref,generation},now){if(snapshot.isGivenUp(ref))return settled(ref,unwatched);let view=snapshot.
viewOf(ref),done=this.#complete.get(describeRef(ref));if(view===void 0&&done!==void 0)return settled(ref,done);let options={generation,seenSince:this.#firstSeen(
ref,view?.workload.metadata.generation,now),everReady:this.#everReady,readySince:this.#readySince,ownConfiguration:this.#ownConfiguration},assessment=view===void 0?
missing(ref):assess(view,now,options);assessment.state==="ready"&&ref.kind==="Job"&&this.#complete.set(describeRef(ref),assessment.progress);let signals=assessment.
state==="ready"?[]:assessment.signals,dueAt=this.#time(ref,signals,now),recheck=assessment.state==="ready"?void 0:assessment.recheckAfterMilliseconds;return{ref,
state:assessment.state,progress:assessment.progress,signals,due:signals.filter(signal=>(dueAt.get(signal.id)??0)<=now),nextMoment:Math.min(...dueAt.values(),recheck===
void 0?1/0:now+recheck)}}#firstSeen(ref,generation,now){let key2=`${describeRef(ref)} ${generation}`,since=this.#seenSince.get(key2)??now;return this.#seenSince.
set(key2,since),since}#time(ref,signals,now){let prefix=`${describeRef(ref)} `,present=new Set(signals.map(({id})=>prefix+id));for(let key2 of this.#since.keys())
key2.startsWith(prefix)&&!present.has(key2)&&this.#since.delete(key2);return new Map(signals.map(({id,graceMilliseconds})=>{let since=this.#since.get(prefix+id)??
now;return this.#since.set(prefix+id,since),[id,since+graceMilliseconds]}))}},quietMilliseconds=1e3,firstMilliseconds=500,ProgressLines=class{#log;#shown=new Map;constructor(log){
this.#log=log}show(judgements,now){let names=judgements.map(({ref})=>ref.name),isShared=name2=>names.filter(each=>each===name2).length>1,nameOf3=ref=>isShared(ref.
name)?describeRef(ref):ref.name;return Math.min(1/0,...judgements.map(judgement=>this.#one(judgement,nameOf3(judgement.ref),now)))}#one({state,progress},name2,now){
let text2=`${name2} ${progress.text}${state==="ready"?": ready":""}`,last=this.#shown.get(name2)??{text:"",at:now+firstMilliseconds-quietMilliseconds};if(this.#shown.
set(name2,last),last.text===text2)return 1/0;let free=last.at+quietMilliseconds;return state!=="ready"&&now<free?free:(this.#log.info(text2),this.#shown.set(name2,
{text:text2,at:now}),1/0)}},kindKey=({apiVersion,kind})=>`${apiVersion} ${kind}`,between={Deployment:["ReplicaSet"],DaemonSet:["ControllerRevision"]},podKinds=[
{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Event"}],watchedKindsOf=refs2=>{let own2=refs2.map(({apiVersion,kind})=>({apiVersion,kind})),builtIn2=own2.filter(
each=>!isCustomResource(each)),helpers=builtIn2.flatMap(({apiVersion,kind})=>(between[kind]??[]).map(each=>({apiVersion,kind:each}))),all=[...own2,...helpers,...builtIn2.
length>0?podKinds:[]];return[...new Map(all.map(each=>[kindKey(each),each])).values()]},uidOf=object=>object.metadata.uid??object.metadata.name,controllerOf=object=>object.
metadata.ownerReferences?.find(owner=>owner.controller===!0)?.uid,Snapshot=class{#wanted;#objects=new Map;#unseen=new Set;constructor(kinds2){this.#wanted=new Set(
kinds2.map(kindKey))}get isComplete(){return[...this.#wanted].every(kind=>this.#objects.has(kind)||this.#unseen.has(kind))}take(kind,event){let key2=kindKey(kind);
if(event.type==="SYNC"){this.#objects.set(key2,new Map(event.items.map(item=>[uidOf(item),item])));return}let known=this.#objects.get(key2);event.type==="DELETE\
D"?known?.delete(uidOf(event.object)):known?.set(uidOf(event.object),event.object)}giveUp(kind){this.#unseen.add(kindKey(kind))}isGivenUp(kind){return this.#unseen.
has(kindKey(kind))}viewOf(ref){let workload=this.#all(ref).find(each=>each.metadata.name===ref.name);if(workload===void 0)return;let{uid}=workload.metadata,replicaSets=this.#ownedBy(
new Set([uid]),"apps/v1","ReplicaSet"),revisions=this.#ownedBy(new Set([uid]),"apps/v1","ControllerRevision"),owners=new Set([uid,...replicaSets.map(each=>each.
metadata.uid)]),pods=this.#ownedBy(owners,"v1","Pod"),related=new Set([workload,...replicaSets,...pods].map(each=>each.metadata.uid)),events2=this.#all({apiVersion:"\
v1",kind:"Event"}).filter(each=>related.has(each.involvedObject?.uid));return{workload,replicaSets,revisions,pods,events:events2}}get pods(){return this.#all({apiVersion:"\
v1",kind:"Pod"})}#ownedBy(owners,apiVersion,kind){return this.#all({apiVersion,kind}).filter(each=>{let owner=controllerOf(each);return owner!==void 0&&owners.has(
owner)})}#all(kind){return[...this.#objects.get(kindKey(kind))?.values()??[]]}},isBlocked=signal=>signal.blockedBy!==void 0,Unblocking=class{#request;#deleted=new Set;#refused=new Set;constructor(request){
this.#request=request}async settle(judgements){if(this.#request.deletesBlockingPods!==!0)return judgements;for(let{ref,due}of judgements)for(let signal of due)isBlocked(
signal)&&this.#isNew(signal)&&await this.#delete(signal,describeRef(ref));return judgements.map(judgement=>({...judgement,due:judgement.due.filter(signal=>!(isBlocked(
signal)&&this.#deleted.has(signal.blockedBy.uid)))}))}#isNew({blockedBy:{uid}}){return!this.#deleted.has(uid)&&!this.#refused.has(uid)}async#delete({blockedBy:{
name:name2,uid}},owner){let{cluster,namespace,log}=this.#request;try{await cluster.delete({apiVersion:"v1",kind:"Pod",namespace,name:name2},{uid}),log.info(`Del\
eted pod ${name2}, which kept ${owner} from going on: it is not ready, and of an earlier version`),this.#deleted.add(uid)}catch(error2){isTowlineError(error2,"k\
ube-conflict")?this.#deleted.add(uid):this.#refused.add(uid),log.debug(`Pod ${name2} was not deleted: ${messageOf(error2)}`)}}},withoutRepetition=due=>{let causes=due.
filter(({id})=>!id.startsWith("deadline"));return causes.length>0?causes:due},testimony=({due,signals})=>(due.length>0?withoutRepetition(due):signals.filter(({nature})=>nature===
"broken").slice(0,1)).map(({explanation})=>explanation),overdue=({ref,progress,signals:[first]},timeoutSeconds)=>{let late=`not ready after ${timeoutSeconds} s \
(${progress.text})`;return first!==void 0?{...first.explanation,summary:`${first.explanation.summary}; ${late}`,reason:"Timeout"}:{workload:ref,summary:`${describeRef(
ref)}: ${late}`,reason:"Timeout",evidence:[],hint:'Raise "timeout" if it is only slow; else look at its pods',logs:[]}},decideRollout=(judgements,timing)=>{if(judgements.
some(({due})=>due.length>0))return{kind:"failed",explanations:judgements.toSorted((a,b)=>+(b.due.length>0)-+(a.due.length>0)).flatMap(testimony)};let open22=judgements.
filter(({state})=>state!=="ready");if(open22.length===0)return{kind:"ready"};if(timing.timedOut)return{kind:"failed",explanations:open22.map(each=>overdue(each,
timing.timeoutSeconds))}},observe=async request=>{for(let{ref}of request.workloads)requireRollout(ref);if(request.workloads.length===0)return{outcome:"ready",workloads:[],
milliseconds:0};let started=request.clock.now(),end=await watchUntilVerdict(request,started),workloads=end.judgements.map(({ref,progress})=>({ref,progress})),{verdict}=end,
failures=verdict.kind==="ready"?[]:await collectEvidence(request.cluster,request.namespace,request.clock,verdict.explanations,request.signal);request.signal.throwIfAborted();
let milliseconds=request.clock.now()-started;return verdict.kind==="ready"?{outcome:"ready",workloads,milliseconds}:{outcome:"failed",failures,workloads,milliseconds}},
watchUntilVerdict=async(request,started)=>{let bell=new Bell(request.clock),kinds2=watchedKindsOf(request.workloads.map(({ref})=>ref)),snapshot=new Snapshot(kinds2),
stop2=new AbortController,abort=()=>bell.fail(request.signal.reason);request.signal.addEventListener("abort",abort,{once:!0}),request.signal.aborted&&abort();let pumps=kinds2.
map(kind=>pump(request,kind,{snapshot,bell,signal:stop2.signal}));try{return await judgeUntilVerdict(request,started,snapshot,bell)}finally{stop2.abort(),request.
signal.removeEventListener("abort",abort),await Promise.all(pumps)}},pump=async({cluster,namespace,log},kind,into)=>{try{for await(let event of cluster.watch({...kind,
namespace},into.signal))into.snapshot.take(kind,event),into.bell.ring()}catch(error2){if(!isCustomResource(kind)||!isTowlineError(error2,"kube-forbidden","kube-\
not-found")){into.bell.fail(error2);return}log.warning(`Whether objects of kind ${kind.kind} become ready was not waited for: ${error2.message}`),into.snapshot.
giveUp(kind),into.bell.ring()}},judgeUntilVerdict=async(request,started,snapshot,bell)=>{let{clock,timeoutSeconds,workloads}=request,judge=new Judge(request.ownConfiguration),
unblocking=new Unblocking(request),lines=new ProgressLines(request.log),limit=started+timeoutSeconds*1e3;for(;;){let now=clock.now(),timedOut2=now>=limit;if(!snapshot.
isComplete){if(timedOut2)throw unseen(request);await bell.wait(limit-now);continue}let judgements=await unblocking.settle(judge.judge(snapshot,workloads,now)),held=lines.
show(judgements,now),verdict=decideRollout(judgements,{timedOut:timedOut2,timeoutSeconds});if(verdict!==void 0)return{verdict,judgements};let next=Math.min(limit,
held,...judgements.map(({nextMoment})=>nextMoment));await bell.wait(Math.max(next-now,0))}},unseen=({cluster,namespace,timeoutSeconds})=>new TowlineError("kube-\
timeout",`The cluster ${cluster.name} did not show what is in namespace ${namespace} within ${timeoutSeconds} s`,{hint:"Run this again later, or raise the timeo\
ut"}),titleOf=({pod,container,previous})=>`Last log lines of container ${container} in pod ${pod}${previous?" (the instance before)":""}`,disarmed=line=>line.replaceAll(
"##[","## ["),placeOf3=({pod,container,reason})=>[`Reason ${reason}`,pod===void 0?"":`pod ${pod}`,container===void 0?"":`container ${container}`].filter(part=>part!==
"").join(", "),renderFailure=failure3=>[`${failure3.summary}. ${failure3.hint}`,`  ${placeOf3(failure3)}`,...failure3.evidence.map(line=>`  ${line}`),...failure3.
containerLogs.flatMap(log=>[`  ${titleOf(log)}:`,...log.lines.map(line=>`  | ${line}`)])].map(disarmed),logMarkdown=log=>[`<details><summary>${escapeHtml(titleOf(
log))}</summary>`,"",fenced(log.lines,"text"),"","</details>"].join(`
`),renderFailureMarkdown=failure3=>{let evidence=[placeOf3(failure3),...failure3.evidence].map(line=>`- ${escapeMarkdown(line)}`);return[`**${escapeMarkdown(failure3.
summary)}**`,escapeMarkdown(failure3.hint),evidence.join(`
`),...failure3.containerLogs.map(logMarkdown),""].join(`

`)},recordedName=([key2,versioned])=>`${key2.slice(0,key2.indexOf("/"))}/${versioned}`,collectUnused=async({cluster,identity,records,now})=>{let{service,namespace}=identity,
recorded=new Set(records.flatMap(({config,snapshot})=>[...Object.entries(config).map(recordedName),...snapshot.flatMap(({ref,kept})=>kept===void 0?[]:[`${ref.kind}\
/${kept}`])])),labelSelector=`${labels.service}=${service},${labels.configName}`,objects=(await Promise.all(["ConfigMap","Secret"].map(kind=>cluster.list({apiVersion:"\
v1",kind,namespace,labelSelector})))).flatMap(({items})=>items);if(objects.every(({kind,metadata})=>recorded.has(`${kind}/${metadata.name}`)))return;let users=(await Promise.
all(configUserKinds.map(kind=>cluster.list({...kind,namespace})))).flatMap(({items})=>items),found=collectable({service,objects,users,recorded,now}),options={manager:fieldManagerOf(
service),type:"merge"},mark=unusedSince=>({metadata:{annotations:{[annotations.unusedSince]:unusedSince}}});for(let ref of found.mark)await cluster.patch(ref,mark(
new Date(now).toISOString()),options);for(let ref of found.unmark)await cluster.patch(ref,mark(null),options);for(let{ref,uid,resourceVersion}of found.delete)await cluster.
delete(ref,{uid,resourceVersion})},lastApplied="kubectl.kubernetes.io/last-applied-configuration",withoutValues=object=>{if(object.kind!=="Secret"||object.apiVersion!==
"v1")return object;let{data:_,stringData:__,metadata,...rest}=object,{[lastApplied]:___,...annotations2}=metadata.annotations??{};return{...rest,metadata:metadata.
annotations===void 0?metadata:{...metadata,annotations:annotations2}}},recordedSource=({image,manifests,config})=>({reference:image.reference,manifests:manifests.
map(({object})=>withoutValues(object)),strategies:Object.fromEntries(config.flatMap(({kind,name:name2,strategy})=>strategy===void 0?[]:[[`${kind}/${name2}`,strategy]]))}),
leftHalfWay=record2=>record2?.outcome==="pending"||record2?.outcome==="stuck",takeSnapshot=(changes,last)=>{let inherited=leftHalfWay(last)?last.snapshot:[],known=new Set(
inherited.map(entry=>keyOf(entry.ref))),fresh=changes.filter(change=>change.action!=="none"&&!known.has(keyOf(change.ref))).filter(change=>change.action==="crea\
te"||change.ref.kind!=="Secret"||isSwappedSecret(change)).map(entryOf2);return[...inherited,...fresh]},entryOf2=change=>{let{ref}=change;return isSwappedSecret(
change)?{ref,before:null,kept:keptNameOf(change)}:{ref,before:change.action==="update"?withoutStatus(change.live):null}},withoutStatus=({status:_,...object})=>object,
verifyDigest=(workloads,{image})=>{if(!workloads.some(workload=>imagesOf(workload).includes(image.reference)))throw new TowlineError("rollout-failed",`The clust\
er runs another image than ${image.repository}@${image.digest}`,{hint:"Something in the cluster rewrites images (a mutating webhook?): let it keep digests"})},whatRuns=workload=>[
imagesOf(workload),configReferences(workload).map(({kind,name:name2})=>[kind,name2])],verifyUnchanged=async(cluster,applied)=>{let live=await cluster.get(refOf(
applied));if(!(live===void 0&&applied.kind==="Job")&&!(live!==void 0&&(0,import_node_util4.isDeepStrictEqual)(whatRuns(live),whatRuns(applied))))throw new TowlineError(
"rollout-failed",`${describeRef(refOf(applied))} was changed by something else while it rolled out`,{hint:`See its managedFields for who did ("kubectl get ${describeRef(
refOf(applied))} -o yaml --show-managed-fields"), then run this again`})},verify=async(cluster,applied,request)=>{let workloads=applied.filter(isWorkload);verifyDigest(
workloads,request),await Promise.all(workloads.map(workload=>verifyUnchanged(cluster,workload)))},isLeaf=fields=>Object.keys(fields).length===0,union2=(left,right)=>{
if(isLeaf(left))return right;if(isLeaf(right))return left;let keys=[...new Set([...Object.keys(left),...Object.keys(right)])];return Object.fromEntries(keys.map(
key2=>{let[one,other]=[left[key2],right[key2]];return[key2,one===void 0||other===void 0?one??other??{}:union2(one,other)]}))},matches=(item,keys)=>typeof item==
"object"&&item!==null&&Object.entries(keys).every(([name2,value])=>item[name2]===value),extractList=(list3,fields,others2)=>Object.entries(fields).flatMap(([key2,
below3])=>{let content2=key2==="."?void 0:JSON.parse(key2.slice(2));if(key2.startsWith("v:"))return list3.filter(item=>JSON.stringify(item)===JSON.stringify(content2));
if(!key2.startsWith("k:"))return[];let keys=content2;return list3.filter(item=>matches(item,keys)).map(item=>({...keys,...extract(item,below3,others2[key2])}))}),
extract=(value,fields,others2={})=>{if(typeof value!="object"||value===null||isLeaf(fields)&&isLeaf(others2))return value;if(Array.isArray(value))return extractList(
value,fields,others2);let object=value;return Object.fromEntries(Object.entries(fields).flatMap(([key2,below3])=>{let name2=key2.slice(2);return key2.startsWith(
"f:")&&name2 in object?[[name2,extract(object[name2],below3,others2[key2])]]:[]}))},ownedFields=(object,owns)=>{let entries=(object.metadata.managedFields??[]).
filter(({subresource})=>subresource===void 0),treeOf=chosen=>chosen.map(({fieldsV1})=>fieldsV1).reduce(union2,{}),own2=treeOf(entries.filter(owns)),others2=treeOf(
entries.filter(entry=>!owns(entry))),content2=isLeaf(own2)?{}:extract(object,own2,others2),{name:name2,namespace}=object.metadata;return{...content2,apiVersion:object.
apiVersion,kind:object.kind,metadata:{...content2.metadata,name:name2,namespace}}},neverDeleted=new Set(["Namespace","CustomResourceDefinition","PersistentVolum\
e","PersistentVolumeClaim","Job"]),neverPutBack=new Set(["CustomResourceDefinition","PersistentVolumeClaim","Job"]),triesOnConflict2=5,restore=async request=>{let{
cluster,service,snapshot,lost}=request,restored=[],failures=[],attempt=async entry=>{lost.throwIfAborted();let{ref,before,kept}=entry;kept!==void 0?await putContentBack(
cluster,service,ref,kept):before===null?await takeAway(cluster,service,ref):restored.push(await putBack(cluster,service,before))},older=inStages(snapshot.filter(
({before,kept,ref})=>(before!==null||kept!==void 0)&&!neverPutBack.has(ref.kind))),added=inStages(snapshot.filter(({before,kept})=>before===null&&kept===void 0)).
toReversed();for(let stage of[...older,...added])await mapBounded(stage,entry=>attempt(entry).catch(error2=>{failures.push(error2)}));if(lost.throwIfAborted(),failures.
length>0)throw failures[0];return restored},takeAway=async(cluster,service,ref)=>{if(neverDeleted.has(ref.kind))return;let live=await cluster.get(ref);live?.metadata.
labels?.[labels.service]!==service||live.metadata.labels?.[labels.configName]!==void 0||await cluster.delete(ref,{uid:live.metadata.uid,propagation:"Background"})},
putBack=async(cluster,service,before)=>{let manager=fieldManagerOf(service);if(isRecreated(before))return await swapContent(cluster,before,{manager,how:"recreat\
e"});let owned=ownedFields(before,entry=>entry.manager===manager||entry.manager.startsWith("kubectl"));owned.spec?.strategy?.type==="Recreate"&&await turnBack(cluster,
owned,manager);for(let tries=1;;tries+=1){let live=await cluster.apply(owned,{manager,force:!0});if((0,import_node_util5.isDeepStrictEqual)(contentOf3(live),contentOf3(
before)))return live;try{return await cluster.replace(asBefore(before,live),{manager})}catch(error2){if(!isTowlineError(error2,"kube-conflict")||tries===triesOnConflict2)
throw error2}}},isRecreated=({kind,immutable,metadata})=>kind==="ConfigMap"&&immutable===!0&&metadata.labels?.[labels.configName]===void 0,turnBack=async(cluster,owned,manager)=>{
let live=await cluster.get(refOf(owned));live!==void 0&&turnsToRecreate(live,owned)&&await turnToRecreate(cluster,live,owned,manager)},asBefore=(before,live)=>{
let{resourceVersion,uid}=live.metadata,versions={managedFields:void 0,generation:void 0,resourceVersion,uid},replicas2=live.spec?.replicas;return{...before,...replicas2===
void 0?{}:{spec:{...before.spec,replicas:replicas2}},metadata:{...before.metadata,...versions}}},contentOf3=({metadata,status:_,spec,...rest})=>({...rest,labels:metadata.
labels,spec:spec===void 0?void 0:{...spec,replicas:void 0}}),patienceMilliseconds2=1500,pauseMilliseconds=100,hasCaughtUp2=({metadata,status})=>(status?.observedGeneration??
0)>=(metadata.generation??0),untilCaughtUp=async(cluster,clock,set)=>{let end=clock.now()+patienceMilliseconds2;for(;;){let live=await cluster.get(refOf(set));if(live===
void 0||hasCaughtUp2(live))return live;if(clock.now()>=end)return;await clock.sleep(pauseMilliseconds)}},unblock=async(cluster,clock,restored)=>{let sets=restored.
filter(({apiVersion,kind})=>`${apiVersion}/${kind}`=="apps/v1/StatefulSet");await Promise.all(sets.map(set=>unblockOne(cluster,clock,set)))},unblockOne=async(cluster,clock,set)=>{
let workload=await untilCaughtUp(cluster,clock,set),{namespace}=set.metadata;if(workload===void 0||namespace===void 0)return;let{items:pods}=await cluster.list(
{apiVersion:"v1",kind:"Pod",namespace}),options={generation:workload.metadata.generation??0},assessment=assess({workload,replicaSets:[],pods,events:[]},clock.now(),
options);if(assessment.state!=="ready")for(let{blockedBy}of assessment.signals)blockedBy!==void 0&&await cluster.delete({apiVersion:"v1",kind:"Pod",namespace,name:blockedBy.
name},{uid:blockedBy.uid})},expectationOf=object=>({ref:refOf(object),generation:object.metadata.generation??0}),wayBack=async(attempt,request,ports)=>{let{log,
lost}=ports;lost.throwIfAborted();let way=await log.group("Put the old version back",()=>goBack(attempt,request,ports)).catch(error2=>(lost.throwIfAborted(),{kind:"\
failed",message:messageOf(error2)})),{stored}=attempt;return way.kind==="applied"?{record:stored.record,wayBack:way}:{record:await close(stored,way,ports),wayBack:way}},
close=async(stored,way,{cluster,clock,log})=>{try{let outcome=way.kind==="restored"?"failed":"stuck";return(await closeRecord(cluster,stored,outcome,clock.now())).
record}catch(error2){return log.warning(`How this deploy ended could not be recorded: ${messageOf(error2)}`),stored.record}},goBack=async({stored,changes,previous},request,ports)=>{
let{cluster,signal,lost}=ports,{snapshot,identity}=stored.record,servedBefore=snapshot.some(({before})=>before!==null&&isServing(before));if(previous===void 0&&
!servedBefore)return{kind:"nothing-before"};let restored=await restore({cluster,service:identity.service,snapshot,lost}),touched=new Set(snapshot.map(({ref})=>keyOf(
ref))),untouched=changes.flatMap(change=>change.action==="none"&&!touched.has(keyOf(change.ref))?[change.live]:[]);return signal.aborted?await withoutWaiting(restored,
ports):await untilServing([...restored,...untouched].filter(isServing),request,ports)},withoutWaiting=async(restored,{cluster,clock,log,lost})=>{try{await unblock(
cluster,clock,restored)}catch(error2){lost.throwIfAborted(),log.warning(`A StatefulSet may keep a pod of the new version until that is deleted: ${messageOf(error2)}`)}
return{kind:"applied"}},untilServing=async(objects,{identity:{namespace,service},timeoutSeconds},ports)=>{let{cluster,log,clock,signal,lost}=ports;if(objects.length===
0)return{kind:"failed",message:`no workload of ${service} was there before this deploy`};let workloads=objects.map(expectationOf);try{let result=await observe({
cluster,namespace,workloads,deletesBlockingPods:!0,timeoutSeconds,log,clock,signal});return result.outcome==="ready"?{kind:"restored",workloads:result.workloads}:
{kind:"failed",message:result.failures.map(({summary:summary2})=>summary2).join("; ")}}catch(error2){if(!signal.aborted||lost.aborted)throw error2;return await withoutWaiting(
objects,ports)}},transact=async({changes,records},desired,request,ports)=>{let{cluster,log,clock,signal}=ports,{service}=request.identity,started=clock.now(),previous=records.
find(({record:record2})=>record2.outcome==="good")?.record;await podDryRun({cluster,service,desired,log});for(let{message,at}of secretsInPlace(changes))log.warning(
message,at);signal.throwIfAborted();let stored=await createRecord(cluster,newRecord(changes,records[0],desired,request,started)),end=await carryOut(stored,changes,
desired,request,ports),base={changes,previous};if(end.kind==="good"){let{record:record2,workloads}=end;return await houseKeep(request,ports,[end,...records]),{...base,
outcome:"deployed",record:record2,workloads,milliseconds:clock.now()-started}}for(let line of end.failures.flatMap(renderFailure))log.info(line);let back=await wayBack(
{stored,changes,previous},request,ports),{failures,error:error2}=end;return{...base,...back,outcome:"failed",failures,error:error2,milliseconds:clock.now()-started}},
carryOut=async(stored,changes,desired,request,ports)=>{try{let result=await applyAndWatch(changes,desired,request,ports);if(result.outcome==="failed")return{kind:"\
failed",failures:result.failures};ports.lost.throwIfAborted();let closed=await closeRecord(ports.cluster,stored,"good",ports.clock.now());return{kind:"good",workloads:result.
workloads,...closed}}catch(error2){return{kind:"failed",failures:[],error:error2}}},applyAndWatch=async(changes,desired,request,ports)=>{let{cluster,log,clock,signal}=ports,
{service,namespace}=request.identity,applied=await log.group("Apply",async()=>{await keepContents(cluster,service,changes);let done=await applyChanges({cluster,
service,desired,log,signal},changes);for(let{action,ref}of done)action!=="none"&&log.info(`${action}d ${describeRef(ref)}`);return done});signal.throwIfAborted();
let objects=applied.map(({object})=>object),result=await log.group("Roll out",()=>observe({cluster,namespace,workloads:objects.filter(isWatched).map(expectationOf),
ownConfiguration:request.config.map(({object})=>`${object.kind}/${object.metadata.name}`),deletesBlockingPods:!0,timeoutSeconds:request.timeoutSeconds,log,clock,
signal}));return result.outcome==="ready"&&await verify(cluster,objects,request),result},newRecord=(changes,last,desired,request,now)=>({version:1,number:(last?.
record.number??0)+1,outcome:"pending",identity:request.identity,image:{repository:request.image.repository,digest:request.image.digest},config:versionedNames(request.
config),secrets:secretSources(request.config),source:recordedSource(request),...request.rollbackOf===void 0?{}:{rollbackOf:request.rollbackOf},objects:desired.map(
({object})=>refOf(object)),snapshot:takeSnapshot(changes,last?.record),startedAt:new Date(now).toISOString()}),houseKeep=async({identity},{cluster,clock,log},records)=>{
try{await trimRecords(cluster,records),await collectUnused({cluster,identity,records:records.map(({record:record2})=>record2),now:clock.now()})}catch(error2){log.
warning(`Old records and configuration were not cleaned up: ${messageOf(error2)}`)}},deploy=async(request,ports)=>{let desired=desiredObjects(request);for(let{message,
at}of chooseStrategies(request).notices)ports.log.notice(message,at);let before=await ports.log.group("Compare with the cluster",()=>compare(desired,request,ports));
for(let{message,at}of strategyNotices(before.changes))ports.log.notice(message,at);if(request.dryRun)return{outcome:"planned",changes:before.changes};if(await nothingToDo(
before,request,ports))return{outcome:"unchanged",workloads:workloadRefs(desired)};let lock=await acquireLock(request.identity,ports,request.timeoutSeconds),signal=AbortSignal.
any([ports.signal,lock.lost]);try{let records=await readRecords(ports.cluster,request.identity),newer=newerRun(records,before.records,request);if(newer!==void 0)
return{outcome:"superseded",by:newer.record};let now=lock.contested||mayHaveMoved(before.records[0],records[0])?await compare(desired,request,ports):{...before,
records};return await transact(now,desired,request,{...ports,signal,lost:lock.lost})}finally{await lock.release()}},mayHaveMoved=(before,now)=>before?.record.outcome===
"pending"||before?.object.metadata.resourceVersion!==now?.object.metadata.resourceVersion,newerRun=(records,seenBefore,{identity})=>{let good=stored=>stored.filter(
({record:record2})=>record2.outcome==="good"),known=new Set(good(seenBefore).map(({record:record2})=>record2.number));return good(records).find(({record:record2})=>!known.
has(record2.number)&&BigInt(record2.identity.runId)>BigInt(identity.runId))},workloadRefs=desired=>desired.map(({object})=>object).filter(isWorkload).map(refOf),
short=hash=>hash.replace("sha256:","").slice(0,7),seconds=milliseconds=>`${(milliseconds/1e3).toFixed(1)} s`,versionOf2=record2=>`${short(record2.identity.commit)}\
 (deploy #${record2.number})`,wayBackLine=(way,previous)=>{let version=previous===void 0?"The version before":`Version ${versionOf2(previous)}`;switch(way.kind){case"\
restored":return`${version} is back and serves with all its pods`;case"applied":return`${version} was applied again; its pods were not waited for`;case"nothing-\
before":return"This was the first deploy, so there is nothing to go back to; everything was left as it is";case"failed":return`Going back failed too: ${way.message}\
. Run the deploy again, or roll back by hand`}},errorLine=error2=>lineOf({message:messageOf(error2),hint:isTowlineError(error2)?error2.hint:void 0}),longestQuote=160,
lastWords=({containerLogs})=>{let line=containerLogs.flatMap(({lines})=>lines.slice(-1)).find(text3=>text3.trim()!=="");if(line===void 0)return"";let text2=line.
trim();return`: "${text2.length>longestQuote?`${text2.slice(0,longestQuote-1)}…`:text2}"`},causeOf=report=>{let[first,...more]=report.failures;if(first===void 0)
return errorLine(report.error);let others2=more.length===0?"":` (and ${more.length} more)`;return`${first.summary}${lastWords(first)}${others2}. ${first.hint}`},
reportLine=(report,{identity,image})=>{let what=`${identity.service} ${short(identity.commit)}`;switch(report.outcome){case"unchanged":return`${what} already se\
rves in ${identity.environment}: nothing to do`;case"planned":return`Dry run: ${report.changes.filter(change=>change.action!=="none").length} objects would chan\
ge`;case"superseded":return`Not deployed: newer run ${report.by.identity.runUrl} deployed ${versionOf2(report.by)} meanwhile`;case"deployed":return`${what} serv\
es in ${identity.environment} as sha256:${short(image.digest)} after ${seconds(report.milliseconds)}`;case"failed":return`${causeOf(report)}. ${wayBackLine(report.
wayBack,report.previous)}`}},icons={unchanged:"✅",planned:"🔍",superseded:"⏭️",deployed:"✅",failed:"❌"},facts=(report,request)=>{let{identity,image}=request,
previous="previous"in report?report.previous:void 0;return[["Version",`${previous===void 0?"":`${versionOf2(previous)} → `}${codeHtml(short(identity.commit))}\
 of ${codeHtml(identity.ref.replace(/^refs\/(heads|tags)\//,""))}`],["Image",codeHtml(`${image.repository}@${image.digest}`)],["Where",`namespace ${codeHtml(identity.
namespace)}, target ${codeHtml(identity.target)}`],..."workloads"in report&&report.outcome==="deployed"?report.workloads.map(({ref,progress})=>[codeHtml(describeRef(
ref)),progress.text]):[],..."milliseconds"in report?[["Took",seconds(report.milliseconds)]]:[]]},changesTitle=report=>report.outcome==="planned"?"What would cha\
nge":report.outcome==="failed"&&["restored","applied"].includes(report.wayBack.kind)?"What was tried, and put back":"What changed",changesSection=(title,changes)=>{
let lines=renderChanges(changes.filter(({action})=>action!=="none"));return lines.length===0?[]:[`#### ${title}`,"",fenced(lines,"diff"),""]},outcomeWords=({outcome},{
rollbackOf})=>{let words4=outcome==="planned"?"dry run":outcome;return rollbackOf===void 0?words4:outcome==="deployed"?`rolled back to deploy #${rollbackOf}`:`r\
ollback, ${words4}`},renderSummary=(report,request)=>{let{service,environment:environment2}=request.identity,failures=report.outcome==="failed"?report.failures.
map(renderFailureMarkdown):[];return`${[`### ${icons[report.outcome]} ${service} → ${environment2}: ${outcomeWords(report,request)}`,"",escapeMarkdown(reportLine(
report,request)),"","| | |","|---|---|",...facts(report,request).map(([name2,value])=>`| ${name2} | ${value} |`),"",...failures,..."changes"in report?changesSection(
changesTitle(report),report.changes):[]].join(`
`)}
`},raiseFailure=(report,request)=>{if(report.outcome!=="failed")return;let{error:error2,wayBack:wayBack2}=report,code2=isTowlineError(error2)?error2.code:wayBack2.
kind==="failed"?"rollback-failed":"rollout-failed";throw new TowlineError(code2,reportLine(report,request),{cause:error2})},short2=hash=>hash.replace("sha256:",
"").slice(0,7),nameOf2=({number,identity})=>`deploy #${number} (${short2(identity.commit)} of ${identity.ref.replace(/^refs\/(heads|tags)\//,"")})`,listRecords=records=>records.
map(({number,identity,image,outcome,startedAt})=>[`#${number}`,short2(identity.commit),identity.ref.replace(/^refs\/(heads|tags)\//,""),`sha256:${short2(image.digest)}`,
startedAt.slice(0,16).replace("T"," "),outcome].join(" ")).join("; "),imageLine=(live,{image})=>live.image.digest===image.digest?`Image ${image.repository}: the\
 same, ${image.digest}`:`Image ${image.repository}: ${live.image.digest} → ${image.digest}`,configLine=(key2,live,target2,afresh2)=>{let what=key2.replace("/",
" "),[from="none",to="none"]=[live.config[key2],target2.config[key2]];return afresh2&&key2.startsWith("Secret/")&&target2.secrets?.[key2.slice(7)]!==void 0?`${what}\
: its values are read afresh from where they stand`:from===to?`${what}: the same, ${to}`:`${what}: ${from} → ${to}`},describeRollback=(live,target2,secretsAfresh)=>{
let keys=[...new Set([...Object.keys(live.config),...Object.keys(target2.config)])].toSorted();return[`From ${nameOf2(live)} to ${nameOf2(target2)} of ${target2.
startedAt}`,imageLine(live,target2),...keys.map(key2=>configLine(key2,live,target2,secretsAfresh))]},keptAsTheyAre=new Set(["CustomResourceDefinition","Persiste\
ntVolumeClaim","PersistentVolume"]),maskValues=({kind,data},log)=>{if(kind==="Secret")for(let value of Object.values(data??{}))log.mask(value),log.mask(Buffer.from(
value,"base64").toString("utf8"))},read=async({cluster,log},ref)=>{let live=await cluster.get(ref);return live!==void 0&&maskValues(live,log),live},entryOf3=(key2,live,service,source2)=>{
let[kind,bare=""]=key2.split("/"),{apiVersion,immutable,type,data,binaryData,metadata}=live,content2=Object.fromEntries(Object.entries({immutable,type,data,binaryData}).
filter(([,value])=>value!==void 0)),strategy=source2.strategies[key2];return{kind:kind==="Secret"?"Secret":"ConfigMap",name:bare,files:[metadata.name],object:{apiVersion,
kind:live.kind,metadata:{name:metadata.name,namespace:metadata.namespace,labels:{[labels.service]:service,[labels.managedBy]:"towline",[labels.configName]:bare}},
...content2},...strategy===void 0?{}:{strategy}}},gone=ref=>({message:`${describeRef(ref)} is gone`}),incomplete=(target2,problems)=>new TowlineError("rollback-\
failed",`${nameOf2(target2)} cannot be brought back as it was: ${problems.map(({message})=>message).join("; ")}`,{hint:`Deploy commit ${target2.identity.commit}\
 again: that makes them anew`,problems}),manifestsOf=async(source2,recall,problems)=>{let wanted=source2.manifests.filter(({kind})=>kind!=="Job");return(await Promise.
all(wanted.map(async object=>{let isSecret=object.kind==="Secret"&&object.apiVersion==="v1";if(!isSecret&&!keptAsTheyAre.has(object.kind))return[object];let live=await read(
recall,refOf(object));return isSecret?(live===void 0&&problems.push(gone(refOf(object))),[{...object,...live?.data===void 0?{}:{data:live.data}}]):live===void 0?
[object]:[]}))).flat()},afreshName=(key2,{secrets},{secretsAfresh})=>{let name2=key2.startsWith("Secret/")?key2.slice(7):void 0;return secretsAfresh&&name2!==void 0&&
secrets?.[name2]!==void 0?name2:void 0},recordedEntries=async(target2,source2,recall,problems)=>{let{service,namespace}=target2.identity,kept=Object.entries(target2.
config).filter(([key2])=>afreshName(key2,target2,recall)===void 0);return(await Promise.all(kept.map(async([key2,name2])=>{let ref={apiVersion:"v1",kind:key2.split(
"/")[0]??"",namespace,name:name2},live=await read(recall,ref);return live===void 0&&problems.push(gone(ref)),live===void 0?[]:[entryOf3(key2,live,service,source2)]}))).
flat()},draftsOf=(target2,source2,recall)=>{let at={file:`the record of deploy #${target2.number}`,line:1,column:1};return Object.entries(target2.secrets??{}).flatMap(
([name2,secret])=>{let key2=`Secret/${name2}`;if(afreshName(key2,target2,recall)===void 0)return[];let strategy=source2.strategies[key2];return[{...draftOf(name2,
secret,at),...strategy===void 0?{}:{strategy}}]})},recalled=async(target2,source2,recall)=>{let problems=[],[manifests,entries]=await Promise.all([manifestsOf(source2,
recall,problems),recordedEntries(target2,source2,recall,problems)]);if(problems.length>0)throw incomplete(target2,problems);let drafts=draftsOf(target2,source2,
recall),named3=drafts.length===0?{entries:[]}:await recall.resolveSecrets(drafts);return{...named3,manifests,entries:[...entries,...named3.entries]}},contentOf4=({
image,config,secrets,source:source2})=>[image.digest,Object.entries(config).filter(([key2])=>secrets?.[key2.replace(/^Secret\//,"")]===void 0||!key2.startsWith(
"Secret/")),source2?.manifests],nothingBefore=(service,records)=>new TowlineError("rollback-failed",`There is nothing to go back to: ${service} has no earlier g\
ood deploy`,{hint:records.length===0?"No record of it is in this namespace: correct service and namespace, or deploy it":`Deploy the version that is wanted inst\
ead. Recorded: ${listRecords(records)}`}),previousOf=(good,last)=>last.outcome==="pending"&&last.rollbackOf!==void 0?good.find(({number})=>number===last.rollbackOf):
last.outcome==="pending"||last.outcome==="stuck"?good[0]:good.slice(1).find(record2=>!(0,import_node_util6.isDeepStrictEqual)(contentOf4(record2),contentOf4(good[0]))),
numberIn=to=>{let digits=/^#?(\d{1,6})$/.exec(to)?.[1];return digits===void 0?void 0:Number(digits)},isVersion=to=>({identity,image})=>identity.ref===`refs/tags\
/${to}`||image.digest===to||/^[0-9a-f]{7,40}$/.test(to)&&identity.commit.startsWith(to),namedBy=(to,records)=>{let number=numberIn(to),found=records.filter(number===
void 0?isVersion(to):record2=>record2.number===number);return found.find(({outcome})=>outcome==="good")??found[0]},unknown=(to,records)=>new TowlineError("input\
-invalid",`No record of this service is "${to}"`,{hint:`Give "previous", a number, a commit, a digest or a git tag of these: ${listRecords(records)}`}),notGood=(found,records)=>new TowlineError(
"input-invalid",`${nameOf2(found)} never served: it is ${found.outcome}`,{hint:`Choose a good one of these: ${listRecords(records)}`}),rollbackTarget=(service,to,stored)=>{
let records=stored.map(({record:record2})=>record2),good=records.filter(({outcome})=>outcome==="good"),[last]=records,[live]=good;if(last===void 0||live===void 0)
throw nothingBefore(service,records);if(to==="previous"){let target3=previousOf(good,last);if(target3===void 0)throw nothingBefore(service,records);return{target:target3,
live}}let target2=namedBy(to,records);if(target2===void 0)throw unknown(to,records);if(target2.outcome!=="good")throw notGood(target2,records);return{target:target2,
live}},rollback=async(request,ports)=>{let{identity,to,secrets,timeoutSeconds,dryRun}=request,{cluster,log}=ports,stored=await readRecords(cluster,identity),{target:target2,
live}=rollbackTarget(identity.service,to,stored),source2=sourceOf2(target2),secretsAfresh=secrets==="fresh",again2=await log.group("What goes back",async()=>{for(let line of describeRollback(
live,target2,secretsAfresh))log.info(line);let image={...target2.image,reference:source2.reference};await requireImage(image,target2,ports);let{entries,manifests,
fingerprint}=await recalled(target2,source2,{cluster,log,secretsAfresh,resolveSecrets:drafts=>ports.resolveSecrets(drafts)});log.info("Its configuration is stil\
l there");let at={file:`deploy #${target2.number}`,line:1,column:1};return{identity:{...target2.identity,...identity},image,manifests:manifests.map(object=>({object,
at})),config:entries,fingerprint,timeoutSeconds,dryRun,rollbackOf:target2.number}});return{report:await deploy(again2,ports),request:again2}},sourceOf2=target2=>{
let again2={hint:`Deploy commit ${target2.identity.commit} instead`};if(target2.source===void 0)throw new TowlineError("rollback-failed",`The record of ${nameOf2(
target2)} holds no manifests: an earlier Towline wrote it`,again2);if(!target2.source.manifests.some(object=>object.kind!=="Job"&&isWorkload(object)))throw new TowlineError(
"rollback-failed",`${nameOf2(target2)} has no workload besides Jobs, and what Jobs did is not undone by running them again`,again2);return target2.source},requireImage=async(image,target2,{
hasImage,log})=>{if(hasImage===void 0)return log.info("Whether the registry still has the image was not looked at");if(await hasImage(image))return log.info("Th\
e registry still has the image");throw new TowlineError("ecr-image-missing",`The registry no longer has ${image.reference}, of ${nameOf2(target2)}`,{hint:"Choos\
e another version; or deploy its commit again, which builds it anew. Nothing was changed"})},pattern=/\$?\{([^{}]*)\}/g,placeholdersIn=text2=>[...text2.matchAll(
pattern)].map(([written,name2=""])=>({name:name2.trim(),written})),fill=(text2,values)=>text2.replaceAll(/\{(environment|target|service)\}/g,(written,name2)=>values[name2]??
written),fillOptional=(text2,values)=>text2===void 0?void 0:fill(text2,values),plainPath=path22=>path22.replace(/^(\.\/+)+/,"").replace(/\/+$/,"")||".",defaultMaxAgeDays=7,
buildSettings=({spec})=>{let{build:build2,service}=spec;return{aws:{region:build2["aws-region"],account:build2.account,roleToAssume:fillOptional(build2["role-to\
-assume"],{service})},repository:fill(build2.repository??"{service}",{service}),source:sourceOf3(build2),secretIds:[...new Set(build2.secrets)],sourceDateEpoch:build2["\
source-date-epoch"],repositorySettings:repositoryOf(build2),retention:retentionOf(build2["repository-settings"]??{}),cache:cacheOf(build2,service),builder:builderOf(
build2.builder??{}),maxAgeDays:build2["max-age-days"]??defaultMaxAgeDays,tagKinds:build2["tag-kinds"],latest:build2.latest??!1,allowedRegions:spec["allowed-regi\
ons"]??[]}},sourceOf3=build2=>({context:plainPath(build2.context??"."),contexts:Object.fromEntries(Object.entries(build2.contexts??{}).map(([name2,place4])=>[name2,
place4.includes("://")?place4:plainPath(place4)])),dockerfile:plainPath(build2.dockerfile??"Dockerfile"),target:build2.target,platforms:build2.platforms??["linu\
x/amd64"],args:build2.args??{},labels:build2.labels??{},annotations:build2.annotations??{},ssh:[...new Set(build2.ssh)].map(id=>({id,paths:[]})),network:build2.
network,attestations:{provenance:build2.provenance??"none",sbom:build2.sbom??!1}}),repositoryOf=build2=>{let settings=build2["repository-settings"]??{},mutability=settings["\
tag-mutability"];return{create:build2["create-repository"]??!1,reconcile:build2["reconcile-repository"]??!1,settings:{tagMutability:mutability&&{kind:mutability===
"immutable"?"IMMUTABLE":"MUTABLE",exceptFor:settings["tag-mutability-exclusions"]??[]},scanOnPush:settings["scan-on-push"],encryption:encryptionOf(settings),tags:settings.
tags}}},encryptionOf=({encryption,"kms-key":key2})=>encryption==="aes256"?{kind:"AES256"}:encryption==="kms-dsse"?{kind:"KMS_DSSE",key:key2}:encryption===void 0&&
key2===void 0?void 0:{kind:"KMS",key:key2},retentionOf=settings=>({keepImages:settings["keep-images"],keepTags:settings["keep-tags"],untaggedDays:settings["unta\
gged-days"]}),cacheOf=({cache:cache2={}},service)=>{let{kind="registry",bucket="",region:region2=""}=cache2;return kind==="s3"?{kind,bucket,region:region2,prefix:fillOptional(
cache2.prefix,{service})}:kind==="registry"?{kind,repository:fillOptional(cache2.repository,{service})}:{kind}},builderOf=({kind="auto",name:name2="",nodes=[{}]})=>kind===
"auto"?{kind}:kind==="named"?{kind,name:name2}:{kind,nodes:nodes.map(({endpoint,platforms=[],options={}})=>({endpoint,platforms,options}))},describePath=path22=>path22.
reduce((whole,step2)=>typeof step2=="number"?`${whole}[${step2}]`:whole===""?step2:`${whole}.${step2}`,""),isJsonMap=value=>typeof value=="object"&&value!==null&&
!Array.isArray(value),asMap=value=>isJsonMap(value)?value:{},asList=value=>Array.isArray(value)?value:[],checkRole=(place4,path22,reject)=>{let{account:account2,
"role-to-assume":role2}=place4,owner=typeof role2=="string"?accountOfArn(role2):void 0;owner!==void 0&&typeof account2=="string"&&accountPattern.test(account2)&&
owner!==account2&&reject([...path22,"role-to-assume"],`role-to-assume of ${path22.join(".")} lies in another account than account says`,"Correct one of the two,\
 or give the name of the role alone")},checkBuild=(spec,reject)=>{if(spec.build!==void 0&&!isJsonMap(spec.build))return;let build2=asMap(spec.build);for(let key2 of[
"account","aws-region"])build2[key2]===void 0&&reject(["build",key2],`build has no ${key2}`,`Add "${key2}:" under "build:"`);checkRole(build2,["build"],reject),
checkKind(asMap(build2.cache),{path:"cache",fallback:"registry",kinds:cacheKinds},reject),checkKind(asMap(build2.builder),{path:"builder",fallback:"auto",kinds:builderKinds},
reject),checkNodes(asMap(build2.builder),reject),checkEncryption(asMap(build2["repository-settings"]),reject),checkMutability(asMap(build2["repository-settings"]),
reject),checkRetention(asMap(build2["repository-settings"]),reject)},nothing2={needed:[],taken:[]},cacheKinds={registry:{needed:[],taken:["repository"]},s3:{needed:[
"bucket","region"],taken:["bucket","region","prefix"]},gha:nothing2,none:nothing2},builderKinds={auto:nothing2,named:{needed:["name"],taken:["name"]},remote:{needed:[
"nodes"],taken:["nodes"]},kubernetes:{needed:[],taken:["nodes"]}},checkKind=(value,{path:path22,fallback,kinds:kinds2},reject)=>{let{kind=fallback,...rest}=value,
needs=typeof kind=="string"?kinds2[kind]:void 0;if(needs!==void 0){for(let key2 of needs.needed)key2 in rest||reject(["build",path22],`build.${path22} of the ki\
nd ${kind} has no ${key2}`,`Add "${key2}:" to it`);for(let key2 of Object.keys(rest).filter(name2=>!needs.taken.includes(name2))){let home=Object.keys(kinds2).filter(
name2=>kinds2[name2]?.taken.includes(key2));home.length>0&&reject(["build",path22,key2],`build.${path22} of the kind ${kind} has ${key2}`,`Remove it, or write "\
kind: ${home.join('" or "kind: ')}"`)}}},checkNodes=({kind,nodes},reject)=>{asList(nodes).forEach((node2,index)=>{if(!isJsonMap(node2))return;let path22=["build",
"builder","nodes",index];kind==="remote"&&node2.endpoint===void 0&&reject(path22,`build.builder.nodes[${index}] has no endpoint`,'Add "endpoint: tcp://<host>:<p\
ort>"'),kind==="kubernetes"&&node2.endpoint!==void 0&&reject([...path22,"endpoint"],`build.builder.nodes[${index}] has an endpoint, but builders of the kind kub\
ernetes make their own pods`,'Remove it, or write "kind: remote"')})},checkEncryption=({encryption,"kms-key":key2},reject)=>{encryption==="aes256"&&key2!==void 0&&
reject(["build","repository-settings","kms-key"],"build.repository-settings has a kms-key, but its encryption is aes256",'Remove one of the two, or write "encry\
ption: kms"')},checkRetention=(settings,reject)=>{let deletes=["keep-images","untagged-days"].some(key2=>settings[key2]!==void 0);settings["keep-tags"]!==void 0&&
!deletes&&reject(["build","repository-settings","keep-tags"],"build.repository-settings has keep-tags, but nothing that deletes images",'Add "keep-images:" or "\
untagged-days:", or remove it')},checkMutability=(settings,reject)=>{let path22=["build","repository-settings","tag-mutability-exclusions"],exclusions=asList(settings["\
tag-mutability-exclusions"]);exclusions.length>0&&settings["tag-mutability"]===void 0&&reject(path22,"build.repository-settings has tag-mutability-exclusions wi\
thout tag-mutability",'Add "tag-mutability: immutable"'),exclusions.length>5&&reject(path22,`build.repository-settings has ${exclusions.length} tag-mutability-e\
xclusions`,"ECR takes at most 5")},placesOf=({name:name2,value})=>{let{targets,...shared}=value;return targets===void 0?[["default",shared,["environments",name2]]]:
Object.entries(asMap(targets)).flatMap(([target2,own2])=>isJsonMap(own2)?[[target2,{...shared,...own2},["environments",name2,"targets",target2]]]:[])},checkRegistries=(environment2,ofBuild,reject)=>{
let roles=new Map;for(let[target2,place4,path22]of placesOf(environment2)){if(!isJsonMap(place4.registry))continue;let names={environment:environment2.name,target:target2,
service:environment2.service},{"role-to-assume":role2,repository:repository2=ofBuild,...rest}=place4.registry,{account:account2,"aws-region":region2}={...place4,
...rest},key2=[account2,region2,repository2].map(String).map(part=>fill(part,names)).join(" "),filled=typeof role2=="string"?fill(role2,names):role2;roles.has(key2)&&
roles.get(key2)!==filled&&reject([...path22,"registry"],`${path22.join(".")} has the registry of another target, but another role-to-assume`,"Give both the same\
 role: the image is brought there once"),roles.set(key2,filled)}},checkResidency=(spec,reject)=>{let allowed=asList(spec["allowed-regions"]),readable2=allowed.every(
region2=>typeof region2=="string"&&regionPattern.test(region2));if(!(allowed.length===0||!readable2)){asMap(asMap(spec.build).cache).kind==="gha"&&reject(["buil\
d","cache","kind"],"build.cache.kind is gha, and GitHub's cache lies in none of the allowed regions",'Write "kind: registry", which keeps the cache beside the i\
mage, or "kind: none"');for(let{region:region2,path:path22}of[...buildPlaces(spec),...registryPlaces(spec)])typeof region2=="string"&&!allowed.includes(region2)&&
reject(path22,`${path22.join(".")} is ${region2}, outside of the allowed regions`,`Allowed are ${allowed.join(", ")} (allowed-regions)`)}},buildPlaces=spec=>{let build2=asMap(
spec.build);return[{region:build2["aws-region"],path:["build","aws-region"]},{region:asMap(build2.cache).region,path:["build","cache","region"]}]},registryPlaces=spec=>Object.
entries(asMap(spec.environments)).flatMap(([name2,value])=>{let environment2=["environments",name2],{targets,...shared}=asMap(value);return targets===void 0?placeOf4(
[[environment2,shared]]):Object.entries(asMap(targets)).flatMap(([target2,own2])=>placeOf4([[[...environment2,"targets",target2],asMap(own2)],[environment2,shared]]))}),
placeOf4=levels=>{let home=levels.find(([,place5])=>place5.registry!==void 0);if(home===void 0)return[];let[path22,{registry:registry2}]=home,own2=asMap(registry2)["\
aws-region"];if(own2!==void 0)return[{region:own2,path:[...path22,"registry","aws-region"]}];let[heir,place4]=levels.find(([,each])=>each["aws-region"]!==void 0)??
home;return[{region:place4["aws-region"],path:[...heir,"aws-region"]}]},distance=(a,b)=>{let beforeLast=[],last=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=
a.length;i++){let row=[i];for(let j=1;j<=b.length;j++){let changed=(last[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped=a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(beforeLast[j-2]??
0)+1:1/0;row.push(Math.min(changed,swapped,(row[j-1]??0)+1,(last[j]??0)+1))}[beforeLast,last]=[last,row]}return last[b.length]??0},suggest=(word,known)=>{let written=word.
toLowerCase().replaceAll("_","-"),[nearest]=known.map(candidate=>({candidate,edits:distance(written,candidate.toLowerCase())})).filter(({candidate,edits})=>edits<=
Math.max(1,Math.floor(candidate.length/3))).sort((a,b)=>a.edits-b.edits);return nearest!==void 0?nearest.candidate:(written.length<3?void 0:known.find(candidate=>candidate.
startsWith(written)))??known.find(candidate=>candidate.split("-").includes(written))},didYouMean=(word,known,what)=>{let meant=suggest(word,known),all=known.length===
0?`There are no ${what}`:`Known ${what}: ${known.join(", ")}`;return meant===void 0?all:`Did you mean "${meant}"? ${all}`},checkSpec=(merged2,locate2)=>{let problems=[],
reject=(path22,message,hint)=>problems.push({message,hint,at:locate2(path22)}),spec=asMap(merged2);spec.service===void 0&&reject(["service"],"No service is name\
d",`Add "service: <name>" to the service's towline.yaml`),checkBuild(spec,reject),spec.environments===void 0&&reject(["environments"],"No environment is defined",
'Add "environments:", or "extends: <owner>/<name>"');let service=typeof spec.service=="string"?spec.service:"",{repository:ofBuild="{service}"}=asMap(spec.build);
for(let[name2,value]of Object.entries(asMap(spec.environments)))isJsonMap(value)&&(checkEnvironment({name:name2,value,service},reject),checkRegistries({name:name2,
value,service},String(ofBuild),reject));return checkGitHubEnvironments(asMap(spec.environments),reject),checkResidency(spec,reject),problems},checkEnvironment=(environment2,reject)=>{
let{name:name2,value}=environment2,base=["environments",name2],places=new Map;for(let[target2,place4,path22]of placesOf(environment2)){checkPlace(place4,path22,
reject);let where2=placeKey(place4,{environment:name2,target:target2,service:environment2.service}),other=where2===void 0?void 0:places.get(where2);other!==void 0&&
reject(path22,`${path22.join(".")} is the same cluster and namespace as ${other}`,"Remove one of the two"),where2!==void 0&&places.set(where2,target2)}let targets=Object.
keys(asMap(value.targets));value.waves!==void 0&&checkWaves(asList(value.waves),targets,base,reject)},checkPlace=(place4,path22,reject)=>{for(let key2 of["accou\
nt","aws-region","cluster"])place4[key2]===void 0&&reject(path22,`${path22.join(".")} has no ${key2}`,`Add "${key2}:" to it, or to its environment`);checkRole(place4,
path22,reject);let registry2={account:place4.account??"",...asMap(place4.registry)};checkRole(registry2,[...path22,"registry"],reject)},placeKey=(place4,names)=>{
let{account:account2,"aws-region":region2,cluster,namespace="{environment}"}=place4,parts=[account2,region2,cluster,namespace];return parts.every(part=>typeof part==
"string")?fill(parts.join(" "),names):void 0},checkWaves=(waves,targets,base,reject)=>{let placed2=new Set;waves.forEach((wave,i)=>{asList(wave).forEach((target2,j)=>{
let path22=[...base,"waves",i,j];typeof target2=="string"&&(targets.includes(target2)?placed2.has(target2)&&reject(path22,`Target "${target2}" stands in two wav\
es`,"Leave it in one of them"):reject(path22,`A wave names the unknown target "${target2}"`,didYouMean(target2,targets,"targets")),placed2.add(target2))})});for(let target2 of targets)
placed2.has(target2)||reject([...base,"waves"],`No wave names the target "${target2}"`,`Add [${target2}] to "waves:"`)},checkGitHubEnvironments=(environments,reject)=>{
for(let[name2,value]of Object.entries(environments))for(let target2 of Object.keys(asMap(asMap(value).targets)))`${name2}-${target2}`in environments&&reject(["e\
nvironments",name2,"targets",target2],`Target "${target2}" of ${name2} and the environment ${name2}-${target2} are the same GitHub environment`,"Rename one of t\
he two")},text=options=>({kind:"text",...options}),flag=options=>({kind:"flag",...options}),integer=options=>({kind:"integer",...options}),list2=options=>({kind:"\
list",...options}),map=options=>({kind:"map",...options}),record=options=>({kind:"record",...options}),knownPlatforms=["linux/amd64","linux/amd64/v2","linux/amd\
64/v3","linux/amd64/v4","linux/arm64","linux/arm64/v8","linux/arm/v7","linux/arm/v6","linux/arm/v5","linux/386","linux/ppc64le","linux/s390x","linux/riscv64","l\
inux/loong64","linux/mips64le","windows/amd64"],node=record({doc:"A node of the builder.",fields:{endpoint:text({doc:"Address of the BuildKit daemon; of the kin\
d `remote` only, which needs it.",pattern:/^(tcp|unix):\/\/[^\s,]+$/,form:"tcp://<host>:<port> or unix://<path>",example:"tcp://buildkitd-arm64:1234"}),platforms:list2(
{doc:"Platforms that it builds natively.",of:text({doc:"A platform.",known:knownPlatforms,what:"platforms",example:"linux/arm64"}),fallback:"what it says itself"}),
options:map({doc:"Options of buildx' driver, such as `namespace`, `replicas` and `nodeselector` of `kubernetes`.",keys:{pattern:/^[a-z][a-z0-9.-]*$/,form:"the n\
ame of an option of buildx' driver"},example:"namespace",of:text({doc:"Its value.",free:!0,example:"buildkit"})})}}),builder=record({doc:"Who builds. Whichever \
file sets it sets all of it.",whole:!0,rule:!0,fields:{kind:text({doc:"`auto`: Docker's current builder, or one that is made where it cannot do what is asked; `\
named`: one that an earlier step made; `remote`: BuildKit daemons; `kubernetes`: pods of the cluster of the job's kubeconfig.",known:["auto","named","remote","k\
ubernetes"],what:"kinds of builder",fallback:"`auto`",example:"remote"}),name:text({doc:"The builder; of the kind `named` only, which needs it.",pattern:/^[A-Za-z][\w.-]*$/,
form:"the name of a builder",example:"towline"}),nodes:list2({doc:"Its nodes, such as a native one for each platform; of the kinds `remote`, which needs one, an\
d `kubernetes`.",of:node})}}),name={pattern:/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,form:"lower-case letters, digits and hyphens"},path4={pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,
form:'a path inside the repository: no leading "/", no ".."'},key={pattern:/^[A-Za-z0-9]([\w./-]*[A-Za-z0-9])?$/,form:"letters, digits and . _ - / between them"},
everywhere=["environment","target","service"],account=text({doc:"AWS account: 12 digits, in quotes.",pattern:accountPattern,form:"12 digits",example:"1111111111\
11",rule:!0}),region=text({doc:"AWS region.",pattern:regionPattern,form:"an AWS region such as ap-south-1",example:"ap-south-1",rule:!0}),role=(placeholders,example)=>text(
{doc:"IAM role that is assumed by OIDC: its name in `account`, or its ARN.",pattern:rolePattern,form:"the name or the ARN of an IAM role",example,placeholders,rule:!0}),
repository={pattern:repositoryPattern,form:"the name of an ECR repository, without a registry"},cache=record({doc:"Where the layers of earlier builds are kept. \
Whichever file sets it sets all of it.",whole:!0,rule:!0,fields:{kind:text({doc:"`registry`: a repository beside the image's; `gha`: GitHub's cache; `s3`: a buc\
ket; `none`.",known:["registry","gha","s3","none"],what:"kinds of cache",fallback:"`registry`",example:"s3"}),repository:text({...repository,doc:"ECR repository\
 in the image's registry; of the kind `registry` only.",fallback:"`<repository>/cache`",example:"{service}/cache",placeholders:["service"]}),bucket:text({doc:"B\
ucket; of the kind `s3` only, which needs it.",pattern:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,form:"the name of an S3 bucket",example:"acme-build-cache"}),region:{
...region,doc:"The bucket's AWS region; of the kind `s3` only, which needs it."},prefix:text({doc:"What the names of the bucket's objects begin with; of the kin\
d `s3` only.",pattern:/^[\w!.*'()/{}-]+$/,form:"letters, digits and ! . * ' ( ) / _ -",example:"{service}/",placeholders:["service"]})}}),repositorySettings=record(
{doc:"How the repository is to be. What is not said is neither compared nor changed.",rule:!0,fields:{"tag-mutability":text({doc:"Whether a tag can be moved to \
another image.",known:["mutable","immutable"],what:"words",example:"immutable"}),"tag-mutability-exclusions":list2({doc:"Tags to which the opposite of `tag-muta\
bility` applies; at most 5 patterns, in which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){3})[\w.*-]{1,128}$/,form:'let\
ters, digits, ". _ -" and at most two "*"',example:"latest"})}),"scan-on-push":flag({doc:"Has every image scanned for vulnerabilities (basic scanning)."}),encryption:text(
{doc:"What encrypts the images. ECR never changes it later.",known:["aes256","kms","kms-dsse"],what:"kinds of encryption",fallback:"`kms` where `kms-key` is giv\
en",example:"kms"}),"kms-key":text({doc:"Key in the repository's region: its id, ARN or alias.",pattern:/^[\w:/-]+$/,form:"the id, the ARN or the alias of a KMS\
 key",fallback:"AWS's own key for ECR",example:"alias/images"}),"keep-images":integer({doc:"Tagged images that the lifecycle policy keeps, the newest.",min:1,max:9999}),
"keep-tags":list2({doc:"Tags whose images the lifecycle policy always keeps; patterns, in which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){5})[\w.*-]{1,128}$/,
form:'letters, digits, ". _ -" and at most four "*"',example:"v*"})}),"untagged-days":integer({doc:"Days after which the lifecycle policy deletes an image witho\
ut a tag.",min:1,max:3650}),tags:map({doc:"Resource tags (cost allocation and the like); others that the repository has stay.",keys:{pattern:/^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,
form:'at most 128 letters, digits, blanks and "_ . : / = + - @"'},example:"team",of:text({doc:"Its value.",free:!0,example:"payments"})})}}),where={account,"aws\
-region":region,"role-to-assume":role(["service"],"towline-build"),repository:text({...repository,doc:"ECR repository.",fallback:"the service's name",example:"t\
eam/{service}",placeholders:["service"],rule:!0}),"create-repository":flag({doc:"Creates the repository, and the one of the cache, where they are missing.",fallback:"\
`false`",rule:!0}),"reconcile-repository":flag({doc:"Changes the settings of an existing repository where they differ from `repository-settings`; otherwise they\
 are only reported.",fallback:"`false`",rule:!0}),"repository-settings":repositorySettings,cache,builder},context={pattern:/^(docker-image:\/\/[^\s]+|(?!.*:\/\/)(?!git@)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+)$/,
form:'a folder inside the repository (no leading "/", no ".."), or docker-image://<image>'},source={context:text({...path4,doc:"Folder of the build context.",fallback:"\
`.`",example:"app"}),contexts:map({doc:"Named contexts (`FROM <name>`, `COPY --from=<name>`): a folder of the repository, or `docker-image://<image>`.",keys:{pattern:/^[A-Za-z0-9][\w./:@-]*$/,
form:"the name of a stage or an image"},example:"assets",of:text({...context,doc:"Where it lies.",example:"docker-image://alpine:3.22"})}),dockerfile:text({...path4,
doc:"Dockerfile.",fallback:"`Dockerfile`",example:"docker/Dockerfile"}),target:text({doc:"Stage of the Dockerfile.",pattern:/^[\w.-]+$/,form:"the name of a stag\
e",fallback:"the last stage",example:"runtime"}),platforms:list2({doc:"Platforms of the image.",of:text({doc:"A platform.",known:knownPlatforms,what:"platforms",
example:"linux/arm64"}),fallback:"`[linux/amd64]`"}),args:map({doc:"Build arguments. They end up in the image: never a secret.",keys:{pattern:/^[A-Za-z_]\w*$/,form:"\
letters, digits and underscores"},example:"NODE_ENV",of:text({doc:"Its value.",free:!0,example:"production"})}),labels:map({doc:"Labels of the image, beside OCI\
's own, which are filled in.",keys:key,example:"com.example.team",of:text({doc:"Its value.",free:!0,example:"payments"})}),annotations:map({doc:"Annotations of \
the manifest, and of the index where there is one.",keys:key,example:"com.example.tier",of:text({doc:"Its value.",free:!0,example:"1"})})},secretId2={pattern:/^\w[\w.-]*$/,
form:"an id as RUN --mount names it: letters, digits and . _ -"},process2={secrets:list2({doc:"Ids of build secrets (`RUN --mount=type=secret,id=…`). The values\
 come from the workflow's secret `build-secrets`.",of:text({...secretId2,doc:"An id.",example:"npm-token"})}),ssh:list2({doc:"Ids of SSH agents (`RUN --mount=ty\
pe=ssh`); each is the job's own agent.",of:text({...secretId2,doc:"An id.",example:"default"})}),network:text({doc:"Network of `RUN`.",known:["default","host","\
none"],what:"networks",fallback:"BuildKit's",example:"none"}),provenance:text({doc:"Provenance attestation beside the image. It makes an index out of a single i\
mage.",known:["none","min","max"],what:"modes",fallback:"`none`",example:"max"}),sbom:flag({doc:"SBOM attestation beside the image.",fallback:"`false`"}),"sourc\
e-date-epoch":text({doc:"Time stamp of everything in the image, so that the same source gives the same digest: `commit` for the commit's time, or seconds since \
1970.",known:["commit"],what:"words",number:{min:0,max:4102444800},fallback:"the time of the build",example:"commit"}),"max-age-days":integer({doc:"An image of \
the same source that is older is built anew: unpinned packages go stale.",min:1,max:3650,fallback:"7"}),"tag-kinds":list2({doc:"What tags are made from: `commit\
`; `ref`, a branch or git tag; `semver`, the parts of a git tag such as v1.4.2; `environment`.",of:text({doc:"A kind.",known:["commit","ref","semver","environme\
nt"],what:"kinds of tags",example:"semver"}),fallback:"all of them"}),latest:flag({doc:"The git tag of a release also moves the tag `latest`.",fallback:"`false`"})},
build=record({doc:"How the image is built, and where it is kept.",fields:{...where,...source,...process2}}),registry=record({doc:"The registry that images are p\
ulled from here; they are promoted into it before the deploy. `{}`: that of this account and region. Whichever place sets it sets all of it.",fallback:"the regi\
stry of `build`",whole:!0,rule:!0,fields:{account:{...account,fallback:"the `account` of the environment or target"},"aws-region":{...region,fallback:"its `aws-\
region`"},repository:text({...repository,doc:"ECR repository.",fallback:"`build.repository`",example:"team/{service}",placeholders:everywhere,rule:!0}),"role-to\
-assume":{...role(everywhere,"towline-promote"),doc:"IAM role that brings images there: its name in the registry's account, or its ARN. Trusts jobs without an e\
nvironment.",fallback:"the role of `build`, by right of the repository's policy"}}}),refs=(what,example)=>list2({doc:`${what} that may be deployed here; \`*\` sta\
nds for anything but "/", \`**\` for anything. With neither \`branches\` nor \`tags\` every branch and tag may.`,of:text({doc:`A pattern of ${what.toLowerCase()}\
.`,pattern:/^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,form:'a name without "refs/", in which only "*" and "**" stand for something else',example}),rule:!0}),place2={account,
"aws-region":region,cluster:text({doc:"EKS cluster.",pattern:/^[0-9A-Za-z][\w-]{0,99}$/,form:"the name of an EKS cluster",example:"dev",placeholders:everywhere,
rule:!0}),"role-to-assume":role(everywhere,"towline-dev"),namespace:text({...name,doc:"Kubernetes namespace.",fallback:"the environment's name",example:"{servic\
e}",placeholders:everywhere,rule:!0}),"runs-on":text({doc:"Runner of the deploy job.",pattern:/^[^\s,[\]{}]+$/,form:"one label of a runner",fallback:"the workfl\
ow's `runs-on`",example:"arc-in",rule:!0}),registry},timeoutMinutes={doc:"How long a rollout may take; waiting for another deploy and the way back may each take\
 as long.",min:1,max:115},target=record({doc:"What differs from the environment's own fields.",fields:place2}),environment=record({doc:"Where this environment i\
s, and what may be deployed there.",fields:{...place2,branches:refs("Branches","release/*"),tags:refs("Tags","v*"),targets:map({doc:"Places of an environment th\
at has several. Each takes the environment's fields that it does not set itself.",keys:name,example:"eu",of:target,rule:!0}),waves:list2({doc:"Order of the targ\
ets: a list of lists. Every target stands in exactly one wave.",of:list2({doc:"Targets of one wave.",of:text({...name,doc:"A target.",example:"eu"})}),rule:!0}),
"timeout-minutes":integer({...timeoutMinutes,fallback:"the service's `timeout-minutes`",rule:!0})}}),specFields=record({doc:"towline.yaml: how a service is buil\
t and where it is deployed.",fields:{extends:text({doc:"A repository whose towline.yaml is read first, at its default branch: `owner/name`, `owner/name@branch` \
or `owner/name:path`.",pattern:/^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,form:"owner/name, owner/name@branch or owner/name:path",example:"acme/config",rule:!0}),
service:text({...name,doc:"Name of the service.",example:"checkout",rule:!0}),build,"allowed-regions":list2({doc:"AWS regions that images and caches of the serv\
ice may be in.",fallback:"all",of:region,rule:!0}),manifests:record({doc:"The Kubernetes manifests: plain YAML, a kustomization or a Helm chart.",fields:{path:text(
{...path4,doc:"Their folder. `kustomization.yaml` or `Chart.yaml` in it says what it is; a chart takes `values-{environment}.yaml` and `values/{environment}.yam\
l` of its folder after its own values.",fallback:"`k8s/overlays/{environment}`, or else `k8s`",example:"deploy/{environment}",placeholders:everywhere}),values:list2(
{doc:"Further values files of a Helm chart, in the service's repository; the last counts most.",of:text({...path4,doc:"A file.",example:"values/{service}-{envir\
onment}.yaml",placeholders:everywhere})})}}),config:record({doc:"The configuration. Whichever file sets it sets all of it.",whole:!0,fields:{repository:text({doc:"\
Repository of the folder.",pattern:/^[\w.-]+\/[\w.-]+$/,form:"owner/name",fallback:"the repository of the file that says it",example:"acme/config"}),path:text({
...path4,doc:"Its folder.",example:"{environment}/{target}/{service}",placeholders:everywhere}),strategy:text({doc:"How a changed object is brought in: `version\
ed` under a new name, `replace` in place in one step, `recreate` too, and immutable objects by deleting and creating them. `towline-objects.yaml` in the folder \
says it for single objects.",known:["versioned","replace","recreate"],what:"strategies",example:"replace",fallback:"`versioned`, and `replace` for objects whose\
 bare name stands where no reference can be rewritten"})},required:["path"]}),"timeout-minutes":integer({...timeoutMinutes,fallback:"15"}),environments:map({doc:"\
The environments, by name.",keys:name,example:"dev",of:environment,rule:!0})}}),notYet=new Map([["services","A list of services (a monorepo) is not supported ye\
t"]]),unknownKey=(key2,path22)=>(path22.length===0?notYet.get(key2):void 0)??`${path22.length===0?"The file":describePath(path22)} has the unknown key "${key2}"`,
unknownKeyHint=(key2,known,path22)=>{if(path22.length===0&&notYet.has(key2))return"Give each service a repository, or a file of its own";let homes=suggest(key2,
known)===void 0?homesOf(key2,specFields,[]):[];return homes.length>0?`It belongs under ${homes.join(" or ")}`:didYouMean(key2,known,"keys here")},homesOf=(key2,field,path22)=>field.
kind==="map"?homesOf(key2,field.of,[...path22,"<name>"]):field.kind!=="record"?[]:[...Object.hasOwn(field.fields,key2)&&path22.length>0?[path22.join(".")]:[],...Object.
entries(field.fields).flatMap(([name2,inner])=>homesOf(key2,inner,[...path22,name2]))],checkFields=(document,value)=>{let checker=new FieldChecker(document);return checker.
check(specFields,value,[]),checker.problems},FieldChecker=class{problems=[];#document;constructor(document){this.#document=document}check(field,value,path22){field.
kind==="text"?this.#text(field,value,path22):field.kind==="flag"?this.#flag(value,path22):field.kind==="integer"?this.#integer(field,value,path22):field.kind===
"list"?this.#list(field,value,path22):field.kind==="map"?this.#map(field,value,path22):this.#record(field,value,path22)}#reject(path22,message,hint){this.problems.
push({message,hint,at:this.#document.positionOf(path22)})}#rejectKey(path22,message,hint){this.problems.push({message,hint,at:this.#document.keyPositionOf(path22)})}#text(field,value,path22){
field.known===void 0?this.#formed(field,value,path22):this.#known(field,field.known,value,path22)}#formed(field,value,path22){let form2=field.form??"text",wrong2=`${describePath(
path22)} is ${shown2(value)}`;if(typeof value!="string"){let quotable=typeof value=="number"||typeof value=="boolean";this.#reject(path22,wrong2,quotable?`Write\
 it in quotes; it must be ${form2}`:`It must be ${form2}`);return}if(field.free)return;let unknown2=unknownPlaceholder(field,value);unknown2!==void 0?this.#reject(
path22,`${describePath(path22)} holds ${unknown2.written}`,unknown2.hint):(field.pattern?.test(fill(value,samples))??value!=="")||this.#reject(path22,wrong2,`It\
 must be ${form2}`)}#known(field,known,value,path22){let{what="words",number}=field;if(typeof value=="string"&&known.includes(value)||number!==void 0&&isWithin(
value,number))return;let words4=typeof value=="string"?didYouMean(value,known,what):`Known ${what}: ${known.join(", ")}`,numbers=number===void 0?"":`, or a whol\
e number from ${number.min} to ${number.max}`;this.#reject(path22,`${describePath(path22)} is ${shown2(value)}`,words4+numbers)}#flag(value,path22){typeof value!=
"boolean"&&this.#reject(path22,`${describePath(path22)} is ${shown2(value)}`,"It must be true or false")}#integer(field,value,path22){if(isWithin(value,field))return;
let{min,max}=field,hint=`It must be a whole number from ${min} to ${max}`;this.#reject(path22,`${describePath(path22)} is ${shown2(value)}`,hint)}#list(field,value,path22){
if(!Array.isArray(value)){let hint=typeof value=="string"?`Write it as a list: ["${value}"]`:"Write it as [one, another]";this.#reject(path22,`${describePath(path22)}\
 is ${shown2(value)}, not a list`,hint);return}value.length===0&&this.#reject(path22,`${describePath(path22)} is an empty list`,"Name at least one, or remove th\
e line");for(let[index,item]of value.entries())this.check(field.of,item,[...path22,index])}#map(field,value,path22){let name2=describePath(path22);if(!isJsonMap(
value)){this.#reject(path22,`${name2} is ${shown2(value)}, not a map`,`Write it as "${field.example}: …"`);return}for(let[key2,item]of Object.entries(value))field.
keys.pattern.test(key2)?this.check(field.of,item,[...path22,key2]):this.#rejectKey([...path22,key2],`${name2} has the key "${key2}"`,`It must be ${field.keys.form}`)}#record(field,value,path22){
let known=Object.keys(field.fields);if(!isJsonMap(value)){let what=path22.length===0?"The file":describePath(path22);this.#reject(path22,`${what} is ${shown2(value)}\
, not a map`,`It must be a map of ${known.join(", ")}`);return}for(let[key2,item]of Object.entries(value)){let inner=Object.hasOwn(field.fields,key2)?field.fields[key2]:
void 0;inner!==void 0?this.check(inner,item,[...path22,key2]):this.#rejectKey([...path22,key2],unknownKey(key2,path22),unknownKeyHint(key2,known,path22))}for(let key2 of field.
required??[])Object.hasOwn(value,key2)||this.#rejectKey(path22,`${describePath(path22)} has no ${key2}`,`Add "${key2}:" to it`)}},isWithin=(value,{min,max})=>typeof value==
"number"&&Number.isInteger(value)&&value>=min&&value<=max,shown2=value=>value===null?"empty":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value==
"string"?`"${value}"`:`the ${typeof value} ${value}`,samples={environment:"e",target:"t",service:"s"},unknownPlaceholder=(field,value)=>{let allowed=field.placeholders??
[],found=placeholdersIn(value).find(({name:name2,written})=>written.startsWith("$")||!allowed.includes(name2)||written!==`{${name2}}`);if(found===void 0)return;
if(allowed.length===0)return{...found,hint:"Placeholders are not filled in here; write it out"};let meant=suggest(found.name,allowed),known=`Known here: ${allowed.
map(name2=>`{${name2}}`).join(", ")}`;return{...found,hint:meant===void 0?known:`Did you mean {${meant}}? ${known}`}},partOf=(value,part,field=specFields)=>{if(field.
rule)return part==="rules"?value:void 0;if(field.kind!=="record"||field.whole||!isJsonMap(value))return part==="details"?value:void 0;let parts=Object.entries(field.
fields).flatMap(([key2,inner])=>{let own2=value[key2],kept=own2===void 0?void 0:partOf(own2,part,inner);return kept===void 0?[]:[[key2,kept]]});return parts.length===
0?void 0:Object.fromEntries(parts)},merge=(below3,above,field)=>{if(above===void 0)return below3;if(field?.kind==="record"&&field.whole||!isJsonMap(below3)||!isJsonMap(
above))return above;let merged2=[...new Set([...Object.keys(below3),...Object.keys(above)])].map(key2=>[key2,merge(below3[key2],above[key2],innerOf(field,key2))]);
return Object.fromEntries(merged2)},innerOf=(field,key2)=>field?.kind==="map"?field.of:field?.kind==="record"?field.fields[key2]:void 0,labelOf=(location,deployed)=>location.
repository===deployed.repository&&location.commit===deployed.commit?location.path:`${location.repository}@${location.commit.slice(0,7)}:${location.path}`,readLayer=(file,counts,scope)=>{
let{documents,problems}=parseYaml(file.text,file.label),[document,second]=documents;if(document===void 0)return{layer:void 0,problems:orEmpty(problems,file)};if(!isJsonMap(
document.value))return{layer:void 0,problems:[...problems,...checkFields(document,document.value)]};let whole=withRepository(document.value,file.location.repository),
value=(counts==="all"?whole:partOf(whole,counts))??{},found=checkFields(document,scope==="all"?document.value:value),more=second===void 0?[]:[secondDocument(second.
at)];return{layer:{document,value},problems:inOrder([...problems,...found,...more])}},withRepository=(value,repository2)=>!isJsonMap(value)||!isJsonMap(value.config)||
"repository"in value.config?value:{...value,config:{...value.config,repository:repository2}},orEmpty=(problems,{label})=>{let at={file:label,line:1,column:1};return problems.
length>0?problems:[{message:"The file is empty",hint:'Begin with "service: <name>"',at}]},secondDocument=at=>({message:"The file holds a second document",hint:'\
Remove the "---" line and what follows it',at}),inOrder=problems=>problems.toSorted((a,b)=>(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??0)-(b.at?.column??0)),
mergeLayers=layers=>layers.map(({value})=>value).reduce((below3,above)=>merge(below3,above,specFields)??{},{}),locateIn=(layers,path22)=>{for(let length=path22.
length;length>0;length--){let shorter=path22.slice(0,length),home=layers.findLast(({value})=>has(value,shorter));if(home!==void 0)return home.document.keyPositionOf(
shorter)}return layers.at(-1)?.document.positionOf([])??{file:"towline.yaml",line:1,column:1}},has=(value,path22)=>{let at=value;for(let step2 of path22)Array.isArray(
at)?at=at[Number(step2)]:at=isJsonMap(at)?at[step2]:void 0;return at!==void 0},combine=(deployed,rules2,followed)=>{let sameFile=rules2===deployed,shared=followed.
files.map(file=>readLayer(file,"all","all")),ruled=readLayer(rules2,"rules","counts"),own2=readLayer(deployed,"details","all"),read3=sameFile?[own2,...shared]:[
own2,ruled,...shared],layers=[...shared.toReversed(),ruled,own2].flatMap(({layer})=>layer??[]),locate2=path22=>locateIn(layers,path22),merged2=mergeLayers(layers),
complete=layers.length===shared.length+2&&followed.broken===void 0,problems=[...read3.flatMap(file=>file.problems),...followed.broken?[followed.broken]:[]];return refuse(
[...problems,...complete?checkSpec(merged2,locate2):[]]),{spec:merged2,location:deployed.location,extends:followed.files.map(({location})=>({repository:location.
repository,path:location.path})),pins:{...followed.pins,[rules2.location.repository]:rules2.location.commit},locate:locate2,notices:sameFile?[]:ruleNotices(own2.
layer,ruled.layer,rules2)}},refuse=problems=>{let[first,...more]=problems;if(first===void 0)return;let message=more.length===0?first.message:`towline.yaml has ${problems.
length} mistakes`;throw new TowlineError("spec-invalid",message,{hint:first.hint,at:first.at,problems})},ruleNotices=(own2,ruled,rules2)=>{let written=own2===void 0?
void 0:partOf(own2.document.value,"rules");if(JSON.stringify(written)===JSON.stringify(ruled?.value))return[];let message=`The rules in this ${rules2.location.path}\
 differ from those of the default branch, which count`,hint=`Merge it to change accounts, roles, environments or "extends" (read at ${rules2.label})`;return[{message,
hint,at:own2?.document.positionOf([])}]},readFile=async(location,deployed,reader)=>{let text2=await reader.read(location.repository,location.path,location.commit);
if(text2!==void 0)return{location,label:labelOf(location,deployed),text:text2};let at=`${location.repository} at ${location.commit.slice(0,7)}`;throw new TowlineError(
"spec-invalid",`There is no ${location.path} in ${at}`,{hint:"It was there when the run was planned: check that the commit still exists and that the token may r\
ead it"})},loadPlanned=async(plan,reader)=>{let location={repository:plan.repository,commit:plan.commit,path:plan.file},read3=file=>readFile({...file,commit:pinOf(
plan,file.repository)},location,reader),own2={repository:plan.repository,path:plan.file},sameCommit=pinOf(plan,plan.repository)===plan.commit,[deployed,rules2,...shared]=await Promise.
all([readFile(location,location,reader),sameCommit?void 0:read3(own2),...plan.extends.map(read3)]);return combine(deployed,rules2??deployed,{files:shared,pins:plan.
pins})},pinOf=(plan,repository2)=>{let commit=plan.pins[repository2];if(commit!==void 0)return commit;throw new TowlineError("input-invalid",`The plan holds no \
commit of ${repository2}`,{hint:"Pass the output of the plan action on unchanged"})},registryOf=(place4,build2,names)=>{let own2={region:build2.aws.region,account:build2.
aws.account,repository:build2.repository},{registry:registry2}=place4;if(registry2===void 0)return{...own2,filled:{by:"build"}};let where2={region:registry2["aw\
s-region"]??place4["aws-region"]??"",account:registry2.account??place4.account??"",repository:fill(registry2.repository??build2.repository,names)},roleToAssume=fillOptional(
registry2["role-to-assume"],names);return{...where2,filled:isSame3(where2,own2)?{by:"build"}:{by:"promotion",roleToAssume}}},isSame3=(a,b)=>a.region===b.region&&
a.account===b.account&&a.repository===b.repository,defaultTarget="default",defaultTimeoutMinutes=15,targetsOf=(loaded,environment2)=>{let{targets,waves}=environmentOf(
loaded,environment2);return targets===void 0?[defaultTarget]:waves?.flat()??Object.keys(targets)},githubEnvironmentOf=(loaded,environment2,target2)=>environmentOf(
loaded,environment2).targets===void 0?environment2:`${environment2}-${target2}`,targetSettings=(loaded,environment2,target2)=>{let{spec}=loaded,names={environment:environment2,
target:target2,service:spec.service},place4=placeOf5(loaded,environment2,target2),minutes=place4["timeout-minutes"]??spec["timeout-minutes"]??defaultTimeoutMinutes;
return{environment:environment2,target:target2,githubEnvironment:githubEnvironmentOf(loaded,environment2,target2),runsOn:place4["runs-on"],aws:{region:place4["a\
ws-region"]??"",account:place4.account??"",roleToAssume:fillOptional(place4["role-to-assume"],names)},cluster:fill(place4.cluster??"",names),namespace:fill(place4.
namespace??"{environment}",names),registry:registryOf(place4,buildSettings(loaded),names),manifests:manifestFolders(spec.manifests?.path).map(path22=>plainPath(
fill(path22,names))),manifestValues:spec.manifests?.values?.map(path22=>plainPath(fill(path22,names))),config:configOf(loaded,names),timeoutSeconds:minutes*60}},
configRepository=({spec,location})=>{let repository2=spec.config?.repository;return repository2===location.repository?void 0:repository2},environmentOf=({spec},environment2)=>{
let found=Object.hasOwn(spec.environments,environment2)?spec.environments[environment2]:void 0;if(found!==void 0)return found;throw new TowlineError("not-allowe\
d",`There is no environment "${environment2}"`,{hint:didYouMean(environment2,Object.keys(spec.environments),"environments")})},placeOf5=(loaded,name2,target2)=>{
let environment2=environmentOf(loaded,name2),known=targetsOf(loaded,name2);if(known.includes(target2))return{...environment2,...environment2.targets?.[target2]};
throw new TowlineError("not-allowed",`Environment ${name2} has no target "${target2}"`,{hint:didYouMean(target2,known,"targets")})},configOf=(loaded,names)=>{let{
config}=loaded.spec;if(config===void 0)return;let{path:path22,strategy}=config;return{repository:configRepository(loaded),path:plainPath(fill(path22,names)),strategy}},
manifestFolders=path22=>path22===void 0?["k8s/overlays/{environment}","k8s"]:[path22],isPlan=value=>{if(!isRecord2(value))return!1;let{version,commit,targets,extends:files,
pins}=value,texts=["repository","ref","service","environment","file"];return version===1&&isCommit(commit)&&texts.every(key2=>typeof value[key2]=="string")&&Array.
isArray(targets)&&Array.isArray(files)&&isRecord2(pins)&&Object.values(pins).every(isCommit)},isRecord2=value=>typeof value=="object"&&value!==null&&!Array.isArray(
value),isCommit=value=>typeof value=="string"&&/^[0-9a-f]{40}$/.test(value),elsewhere={service:'as "service"',namespace:'as "namespace"',kubeconfig:'as "cluster\
" of the environment',"aws-region":"for the environment",account:"for the environment","role-to-assume":"for the environment"},plannedPlace=input=>{let planned2=readPlanned(
input,isPlan,elsewhere);return planned2&&{...planned2,target:input.required("target")}},namedPlace=input=>(input.text("target")!==void 0&&input.reject("Input ta\
rget is given without a plan","Pass the output of the plan action as plan"),{kind:"named",service:input.matching("service",...dnsLabel)??input.required("service"),
namespace:input.matching("namespace",...dnsLabel)??input.required("namespace"),kubeconfig:input.text("kubeconfig"),aws:input.text("aws-region")===void 0?void 0:
readAwsInputs(input)}),readInputs=input=>({place:plannedPlace(input)??namedPlace(input),to:input.text("to")??"previous",secrets:input.oneOf("secrets",["fresh","\
recorded"],"fresh"),timeoutSeconds:input.text("timeout")===void 0?void 0:input.integer("timeout",{min:1,max:21600,fallback:900}),dryRun:input.flag("dry-run",!1)}),
named=(...names)=>({name:name2})=>names.includes(name2),isDenied=named("AccessDenied","AccessDeniedException","UnauthorizedOperation","ForbiddenException"),isExpiry=named(
"ExpiredToken","ExpiredTokenException","RequestExpired"),isRefusedSetting=named("InvalidParameterException","ValidationException","InvalidTagParameterException",
"TooManyTagsException","KmsException"),settingOperations=["ecr:CreateRepository","ecr:PutImageTagMutability","ecr:PutImageScanningConfiguration","ecr:PutLifecyc\
lePolicy","ecr:TagResource"],isThrottled=named("Throttling","ThrottlingException","TooManyRequestsException","RequestLimitExceeded","SlowDown"),isAssuming=call=>call.
operation.startsWith("sts:AssumeRole"),isUnreachable=({code:code2,name:name2})=>/^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.
test(code2)||name2==="TimeoutError",who=call=>call.identity??call.role??"this job",place3=call=>call.account===void 0?call.region:`${call.region} of account ${call.
account}`,trustHint=({operation,subject})=>{let from=subject===void 0?"this identity":`the subject "${subject}"`;return`Check role-to-assume and account; the tr\
ust policy of the role must allow ${operation} to ${from}`},isOfSecrets=({operation})=>/^(secretsmanager|ssm):/.test(operation),secretOf2=({secret,parameter,operation})=>secret!==
void 0?`secret "${secret}"`:parameter===void 0?`what ${operation} asks for`:`parameter "${parameter}"`,failureTable=[{matches:(failure3,call)=>isDenied(failure3)&&
isAssuming(call),explain:(_,call)=>({code:"aws-role-denied",message:`AWS does not let this job assume role ${call.role}`,hint:trustHint(call)})},{matches:named(
"InvalidIdentityToken","InvalidIdentityTokenException"),explain:(failure3,call)=>({code:"aws-role-denied",message:`AWS does not accept GitHub's token for role ${call.
role}: ${failure3.message}`,hint:"The role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com"})},
{matches:isExpiry,explain:(_,call)=>({code:"aws-token-expired",message:`The token of ${who(call)} expired before ${call.operation} was answered`,hint:'Run the f\
ailed jobs again. With "credentials: runner" renew the credentials of the runner; on a self-hosted runner check its clock'})},{matches:named("CredentialsProvide\
rError"),explain:failure3=>({code:"aws-no-credentials",message:`The runner has no AWS credentials: ${failure3.message}`,hint:'Give the runner an AWS identity, o\
r use "credentials: oidc" with role-to-assume'})},{matches:named("UnrecognizedClientException","InvalidClientTokenId","SignatureDoesNotMatch","InvalidSignatureE\
xception","IncompleteSignature"),explain:(failure3,call)=>({code:"aws-no-credentials",message:`AWS does not accept the credentials of ${who(call)} for ${call.operation}\
: ${failure3.message}`,hint:"Renew the credentials of the runner, and check its clock"})},{matches:isThrottled,explain:({attempts:attempts2=1},call)=>({code:"aw\
s-throttled",message:`AWS throttled ${call.operation} in ${place3(call)}${attempts2>1?`, ${attempts2} times in a row`:""}`,hint:"Run the failed jobs again; wher\
e it persists, start fewer jobs at once (concurrency, max-parallel) or have the quota raised"})},{matches:isUnreachable,explain:(failure3,call)=>({code:"aws-unr\
eachable",message:`${failure3.host||"AWS"} cannot be reached for ${call.operation}: ${failure3.message||failure3.code}`,hint:`Check aws-region (${call.region});\
 a self-hosted runner needs a way out to this host (proxy, firewall, VPC endpoint)`})},{matches:named("RepositoryNotFoundException"),explain:(_,call)=>({code:"e\
cr-repository-missing",message:`ECR has no repository "${call.repository}" in ${place3(call)}`,hint:`Create it (aws ecr create-repository --region ${call.region}\
 --repository-name ${call.repository}), or correct build.repository in towline.yaml (input repository), account or aws-region`})},{matches:named("ImageNotFoundE\
xception"),explain:(_,call)=>({code:"ecr-image-missing",message:`ECR does not have this image in repository "${call.repository}" in ${place3(call)}`,hint:"It ma\
y have been deleted or archived by a lifecycle rule; build it again"})},{matches:named("LimitExceededException"),explain:(failure3,call)=>({code:"aws-quota",message:`${call.
operation} would exceed a quota in ${place3(call)}: ${failure3.message}`,hint:"Delete what is not needed any more (a lifecycle policy does so by itself), or hav\
e the quota raised in Service Quotas"})},{matches:(failure3,call)=>isRefusedSetting(failure3)&&settingOperations.includes(call.operation),explain:(failure3,call)=>({
code:"input-invalid",message:`ECR does not take these settings for repository "${call.repository}" (${call.operation}): ${failure3.message}`,hint:"Correct the s\
ettings of the repository; for a KMS key also what its key policy allows to this role"})},{matches:(failure3,call)=>failure3.name==="ResourceNotFoundException"&&
call.operation==="eks:DescribeCluster",explain:(_,call)=>({code:"eks-cluster-missing",message:`EKS has no cluster "${call.cluster}" in ${place3(call)}`,hint:"Co\
rrect cluster, aws-region or account (of the environment in towline.yaml, or of this step)"})},{matches:(failure3,call)=>isOfSecrets(call)&&failure3.name==="Res\
ourceNotFoundException",explain:(failure3,call)=>{let hasNone=/staging label/.test(failure3.message);return{code:"config-invalid",message:hasNone?`Secrets Manag\
er has no value of ${secretOf2(call)} with stage ${call.stage??"AWSCURRENT"}`:`Secrets Manager has no ${secretOf2(call)} in ${place3(call)}`,hint:hasNone?"Give \
the secret a value, or correct the stage":"Create it there, or correct the reference"}}},{matches:(failure3,call)=>isOfSecrets(call)&&failure3.name==="InvalidRe\
questException",explain:(failure3,call)=>({code:"config-invalid",message:`Secrets Manager does not give out ${secretOf2(call)}: ${failure3.message}`,hint:"Resto\
re the secret, or refer to another one"})},{matches:(failure3,call)=>isOfSecrets(call)&&(failure3.name==="DecryptionFailure"||failure3.name==="InvalidKeyId"||isDenied(
failure3)&&/\bKMS\b|kms:|ciphertext/.test(failure3.message)),explain:(_,call)=>({code:"aws-denied",message:`AWS denied kms:Decrypt to ${who(call)} for the key o\
f ${secretOf2(call)}`,hint:"Allow kms:Decrypt on that KMS key in the policies of this role, and in the key's own policy"})},{matches:isDenied,explain:(failure3,call)=>{
let permission=/not authorized to perform: ([\w-]+:\w+)/.exec(failure3.message)?.[1]??call.operation,target2=call.repository??call.cluster??call.secret??call.parameter;
return{code:"aws-denied",message:`AWS denied ${permission} to ${who(call)}${target2===void 0?"":` for "${target2}"`}`,hint:`Allow ${permission} in the policies \
of this role${call.repository===void 0?"":" (and in the repository's policy, where the account is another one)"}`}}}],unexplained=(failure3,call)=>({code:"aws-f\
ailed",message:`${call.operation} failed in ${place3(call)}: ${failure3.name}: ${failure3.message}`,hint:"Run the failed jobs again; where it persists, see heal\
th.aws.amazon.com"}),textOf4=value=>typeof value=="string"?value:"",failureOf2=error2=>{let{name:name2,code:code2,hostname,address,port,errors,$metadata}=error2??
{};if(Array.isArray(errors)&&errors.length>0)return failureOf2(errors[0]);let host=textOf4(hostname)||textOf4(address)&&`${textOf4(address)}:${port}`,{attempts:attempts2}=$metadata??
{};return{name:textOf4(name2),code:textOf4(code2),host,message:messageOf(error2),attempts:attempts2}},isExpired=error2=>isExpiry(failureOf2(error2)),isThrottling=error2=>isThrottled(
failureOf2(error2)),awsFailure=(error2,call)=>{if(isTowlineError(error2))return error2;let failure3=failureOf2(error2),row=failureTable.find(({matches:matches2})=>matches2(
failure3,call)),{code:code2,message,hint}=row?.explain(failure3,call)??unexplained(failure3,call);return new TowlineError(code2,message,{hint,cause:error2})},calling=async(call,send)=>{
try{return await send()}catch(error2){throw awsFailure(error2,call)}},incompleteAnswer=operation=>new TowlineError("aws-failed",`${operation} gave an incomplete\
 answer`,{hint:"Run the job again"}),callingAs=async(session,call,send)=>await calling({region:session.region,identity:session.arn,...call},async()=>{try{return await send(
!1)}catch(error2){if(!isExpired(error2))throw error2;return await session.credentials({forceRefresh:!0}),await send(!0)}}),clientSettings={maxAttempts:4,requestHandler:{
connectionTimeout:5e3,requestTimeout:3e4}},repositoryCalls=client=>({createRepository:async(where2,settings)=>(await client.send(new import_client_ecr2.CreateRepositoryCommand(
{...where2,...settings}))).repository,putTagMutability:async(where2,mutability)=>{await client.send(new import_client_ecr2.PutImageTagMutabilityCommand({...where2,
...mutability}))},putScanOnPush:async(where2,scanOnPush)=>{let imageScanningConfiguration={scanOnPush};await client.send(new import_client_ecr2.PutImageScanningConfigurationCommand(
{...where2,imageScanningConfiguration}))},lifecyclePolicy:async where2=>(await client.send(new import_client_ecr2.GetLifecyclePolicyCommand(where2))).lifecyclePolicyText,
putLifecyclePolicy:async(where2,lifecyclePolicyText)=>{await client.send(new import_client_ecr2.PutLifecyclePolicyCommand({...where2,lifecyclePolicyText}))},resourceTags:async resourceArn=>(await client.
send(new import_client_ecr2.ListTagsForResourceCommand({resourceArn}))).tags??[],tagResource:async(resourceArn,tags)=>{await client.send(new import_client_ecr2.TagResourceCommand(
{resourceArn,tags}))}}),showRetries=({service,region:region2,log})=>(next,{commandName=""})=>{let operation=`${service}:${commandName.replace(/Command$/,"")}`,attempt=0,
told=!1;return async args=>{attempt+=1;try{return await next(args)}catch(error2){let line=`${operation} in ${region2}: attempt ${attempt} of ${clientSettings.maxAttempts}`,
throttled=isThrottling(error2);throw throttled&&!told?log.info(`AWS throttles ${line}`):log.debug(`${line} ${throttled?"was throttled":`failed: ${String(error2)}`}`),
told||=throttled,error2}}},withinRetries={name:"towlineShowRetries",relation:"after",toMiddleware:"retryMiddleware"},acceptedMediaTypes=["application/vnd.oci.im\
age.index.v1+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution\
.manifest.v2+json"],ecrApi=session=>{let{region:region2,credentials,log}=session,client=new import_client_ecr.ECRClient({...clientSettings,region:region2,credentials});
return client.middlewareStack.addRelativeTo(showRetries({service:"ecr",region:region2,log}),withinRetries),{...repositoryCalls(client),authorizationTokens:async accounts=>(await client.
send(new import_client_ecr.GetAuthorizationTokenCommand({registryIds:accounts&&[...accounts]}))).authorizationData??[],describeRepository:async(registryId,repositoryName)=>(await client.
send(new import_client_ecr.DescribeRepositoriesCommand({registryId,repositoryNames:[repositoryName]}))).repositories?.[0],describeImage:async(where2,image)=>(await client.
send(new import_client_ecr.DescribeImagesCommand({...where2,imageIds:[image]}))).imageDetails?.[0],getImages:async(where2,images)=>(await client.send(new import_client_ecr.BatchGetImageCommand(
{...where2,imageIds:[...images],acceptedMediaTypes}))).images??[],putImage:async(where2,image)=>{await client.send(new import_client_ecr.PutImageCommand({...where2,
...image}))},scanFindings:async(where2,imageId,page)=>await client.send(new import_client_ecr.DescribeImageScanFindingsCommand({...where2,imageId,...page})),startScan:async(where2,imageId)=>{
await client.send(new import_client_ecr.StartImageScanCommand({...where2,imageId}))}}},apis=new WeakMap,apiOf=async(session,renewed)=>{let{ecrApi:ecrApi2}={ecrApi},
api=(renewed?void 0:apis.get(session))??ecrApi2(session);return apis.set(session,api),api},callEcr=async(session,operation,repository2,send)=>{let account2=repository2?.
account??session.account,call={operation,account:account2,repository:repository2?.repository};return await callingAs(session,call,async renewed=>await send(await apiOf(
session,renewed)))},within=({account:account2,repository:repository2})=>({registryId:account2,repositoryName:repository2}),findImage=async(session,where2,image)=>{
let id="digest"in image?{imageDigest:image.digest}:{imageTag:image.tag};try{let found=await callEcr(session,"ecr:DescribeImages",where2,api=>api.describeImage(within(
where2),id));return found?.imageDigest===void 0||found.imagePushedAt===void 0?void 0:{digest:found.imageDigest,tags:found.imageTags??[],pushedAt:found.imagePushedAt}}catch(error2){
if(isTowlineError(error2,"ecr-image-missing"))return;throw error2}},sha2562=text2=>(0,import_node_crypto3.createHash)("sha256").update(text2).digest("hex"),hmac=(key2,text2)=>(0,import_node_crypto3.createHmac)(
"sha256",key2).update(text2).digest(),encode2=text2=>encodeURIComponent(text2).replace(/[!'()*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`),signingKey=(secret,scope)=>scope.
reduce((key2,part)=>hmac(key2,part),`AWS4${secret}`),presignedIdentity=({region:region2,cluster,credentials,now})=>{let host=`sts.${region2}.${partitionOf(region2).
dnsSuffix}`,time=new Date(now).toISOString().replace(/[-:]|\.\d{3}/g,""),scope=[time.slice(0,8),region2,"sts","aws4_request"],token=credentials.sessionToken,query=[
["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm","AWS4-HMAC-SHA256"],["X-Amz-Credential",[credentials.accessKeyId,...scope].join("/")],
["X-Amz-Date",time],["X-Amz-Expires","60"],...token===void 0?[]:[["X-Amz-Security-Token",token]],["X-Amz-SignedHeaders","host;x-k8s-aws-id"]].map(([name2="",value=""])=>`${name2}\
=${encode2(value)}`).join("&"),headers=`host:${host}
x-k8s-aws-id:${cluster}
`,canonical=["GET","/",query,headers,"host;x-k8s-aws-id",sha2562("")].join(`
`),toSign=["AWS4-HMAC-SHA256",time,scope.join("/"),sha2562(canonical)].join(`
`),signature=hmac(signingKey(credentials.secretAccessKey,scope),toSign).toString("hex");return`https://${host}/?${query}&X-Amz-Signature=${signature}`},eksToken=request=>`\
k8s-aws-v1.${Buffer.from(presignedIdentity(request)).toString("base64url")}`,describeCluster=async(session,name2)=>{let{region:region2,credentials,log}=session,
client=new import_client_eks.EKSClient({...clientSettings,region:region2,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"eks",region:region2,
log}),withinRetries),(await client.send(new import_client_eks.DescribeClusterCommand({name:name2}))).cluster},tokenLifeMilliseconds=14*6e4,credentialMarginMilliseconds=6e4,
describe2=async(session,cluster)=>{let call={operation:"eks:DescribeCluster",account:session.account,cluster},{describeCluster:describeCluster2}={describeCluster};
return await callingAs(session,call,()=>describeCluster2(session,cluster))},unreachableHintOf=(name2,access2)=>{if(access2.endpointPublicAccess===!1)return`The \
API server of EKS cluster ${name2} has no public endpoint: run this job on a runner inside its VPC ("runs-on")`;let cidrs=access2.publicAccessCidrs??[];if(!(cidrs.
length===0||cidrs.includes("0.0.0.0/0")))return`The public endpoint of EKS cluster ${name2} admits only ${cidrs.join(", ")}: run this job on a runner with such \
an address ("runs-on"), or add the runner's`},tokenSource=(session,cluster)=>{let current,renewAt=0,mint=async fresh=>{renewAt=Number.POSITIVE_INFINITY;let now=session.
clock.now(),credentials=await session.credentials({forceRefresh:fresh}),token=eksToken({region:session.region,cluster,credentials,now});session.log.mask(token);
let end=credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return renewAt=Math.min(now+tokenLifeMilliseconds,end-credentialMarginMilliseconds),token};return({
fresh})=>(current!==void 0&&!fresh&&session.clock.now()<renewAt||(current=mint(fresh&&current!==void 0),current.catch(()=>{renewAt=0})),current)},clusterAccess=async(session,{
cluster})=>{let found=await describe2(session,cluster),authority=found?.certificateAuthority?.data;if(found?.endpoint===void 0||authority===void 0)throw new TowlineError(
"eks-cluster-inactive",`EKS cluster "${cluster}" is ${found?.status??"UNKNOWN"} and has no API server yet`,{hint:"Wait until the cluster is ACTIVE, then run the\
 failed jobs again"});return{kind:"token",name:cluster,server:found.endpoint,certificateAuthorityPem:Buffer.from(authority,"base64").toString(),token:tokenSource(
session,cluster),unreachableHint:unreachableHintOf(cluster,found.resourcesVpcConfig??{}),unauthorizedHint:`Create an access entry for the role of ${session.arn}\
 in EKS cluster ${cluster}`}},roleOf=(request,roleToAssume)=>{if(!roleToAssume.startsWith("arn:"))return roleByName(request,roleToAssume);let account2=accountOfArn(
roleToAssume);if(account2===void 0)throw new TowlineError("input-invalid",`role-to-assume "${roleToAssume}" is not the ARN of a role`,{hint:"It looks like arn:a\
ws:iam::111111111111:role/towline-build"});if(request.account!==void 0&&request.account!==account2)throw new TowlineError("aws-account-mismatch",`role-to-assume\
 ${roleToAssume} belongs to account ${account2}, but account ${request.account} is expected`,{hint:"Correct role-to-assume or account"});return{arn:roleToAssume,
account:account2}},roleByName=({region:region2,account:account2},name2)=>{if(account2===void 0)throw new TowlineError("input-invalid",`role-to-assume "${name2}"\
 is a bare name and account is missing`,{hint:"Give account (12 digits), or the whole ARN of the role"});return{arn:`arn:${partitionOf(region2).name}:iam::${account2}\
:role/${name2}`,account:account2}},subjectOf=token=>{try{let claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims==
"object"&&claims!==null&&"sub"in claims&&typeof claims.sub=="string"?claims.sub:void 0}catch{return}},stsClient=({region:region2,log},credentials)=>{let client=new import_client_sts.STSClient(
{...clientSettings,region:region2,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"sts",region:region2,log}),withinRetries),client},
assumed=answer=>{let{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};if(AccessKeyId===void 0||SecretAccessKey===void 0)throw new TowlineError(
"aws-failed","STS answered without credentials",{hint:"Run the job again"});return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,
expiration:Expiration},arn:answer.AssumedRoleUser?.Arn??""}},assumeWithToken=async(request,token)=>{let client=stsClient(request);return assumed(await client.send(
new import_client_sts.AssumeRoleWithWebIdentityCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName,WebIdentityToken:token})))},assumeFromRunner=async request=>{
let client=stsClient(request);return assumed(await client.send(new import_client_sts.AssumeRoleCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName})))},
runnerCredentials=place4=>stsClient(place4).config.credentials(),callerArn=async(place4,credentials)=>(await stsClient(place4,credentials).send(new import_client_sts.GetCallerIdentityCommand(
{}))).Arn??"",audience="sts.amazonaws.com",mask=(log,{accessKeyId,secretAccessKey,sessionToken})=>{for(let secret of[accessKeyId,secretAccessKey,sessionToken])secret!==
void 0&&log.mask(secret)},sessionNameOf=name2=>name2.replace(/[^\w+=,.@-]/g,"-").slice(0,64).padEnd(2,"-"),withToken=(request,role2,{idToken:idToken2,log})=>async()=>{
let token=await idToken2(audience);log.mask(token);let{assumeWithToken:assumeWithToken2}={assumeWithToken},{region:region2}=request,subject=subjectOf(token),call={
operation:"sts:AssumeRoleWithWebIdentity",region:region2,role:role2.arn,subject},sessionName=sessionNameOf(request.sessionName),assumed2=await calling(call,()=>assumeWithToken2(
{region:region2,log,roleArn:role2.arn,sessionName},token));return mask(log,assumed2.credentials),assumed2},fromRunner=(request,role2,{log})=>async()=>{let{assumeFromRunner:assumeFromRunner2}={
assumeFromRunner},{region:region2}=request,sessionName=sessionNameOf(request.sessionName),assumed2=await calling({operation:"sts:AssumeRole",region:region2,role:role2.
arn},()=>assumeFromRunner2({region:region2,log,roleArn:role2.arn,sessionName}));return mask(log,assumed2.credentials),assumed2},asRunner=({region:region2},{log})=>async()=>{
let{callerArn:callerArn2,runnerCredentials:runnerCredentials2}={callerArn,runnerCredentials};return await calling({operation:"sts:GetCallerIdentity",region:region2},
async()=>{let credentials=await runnerCredentials2({region:region2,log});return mask(log,credentials),{credentials,arn:await callerArn2({region:region2,log},credentials)}})},
obtainFor=(request,ports)=>{if(request.roleToAssume!==void 0){let role2=roleOf(request,request.roleToAssume);return request.credentials==="oidc"?withToken(request,
role2,ports):fromRunner(request,role2,ports)}if(request.credentials==="oidc")throw new TowlineError("input-invalid","role-to-assume is missing",{hint:'Give the \
role that GitHub may assume by OIDC, or "credentials: runner"'});return asRunner(request,ports)},renewalMarginMilliseconds=5*6e4,Renewing=class{#obtain;#clock;#current;#pending;constructor(obtain,clock){
this.#obtain=obtain,this.#clock=clock}async get({forceRefresh=!1}={}){let current=forceRefresh?void 0:this.#current;return current!==void 0&&!this.#expiresSoon(
current.credentials)?current:(this.#pending??=this.#obtain().finally(()=>{this.#pending=void 0}),this.#current=await this.#pending,this.#current)}#expiresSoon({
expiration}){return expiration!==void 0&&expiration.getTime()-this.#clock.now()<renewalMarginMilliseconds}},expectedAccount=({account:account2,roleToAssume})=>{
let expected=account2??(roleToAssume&&accountOfArn(roleToAssume));if(expected)return expected;throw new TowlineError("input-invalid","account is missing",{hint:"\
Give the 12-digit account that the credentials must belong to"})},checkAccount=({arn},expected)=>{let account2=accountOfArn(arn);if(account2!==expected)throw new TowlineError(
"aws-account-mismatch",`The credentials belong to account ${account2??"(unknown)"} (${arn}), but account ${expected} is expected`,{hint:'Correct account or role\
-to-assume; with "credentials: runner" check that this is the right runner'})},openSession=async(request,ports)=>{let account2=expectedAccount(request),obtain=obtainFor(
request,ports),checked=async()=>{let obtained=await obtain();return checkAccount(obtained,account2),obtained},renewing=new Renewing(checked,ports.clock),{arn}=await renewing.
get();return{region:request.region,account:account2,arn,credentials:async wanted=>(await renewing.get(wanted)).credentials,log:ports.log,clock:ports.clock}},inChunks=(items,size)=>Array.
from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*size,(index+1)*size)),clientOf=({region:region2,credentials,log})=>{let client=new import_client_ssm.SSMClient(
{...clientSettings,region:region2,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"ssm",region:region2,log}),withinRetries),client},
getParameters=(session,names)=>clientOf(session).send(new import_client_ssm.GetParametersCommand({Names:[...names],WithDecryption:!0})),getParametersBelow=(session,Path,NextToken)=>clientOf(
session).send(new import_client_ssm.GetParametersByPathCommand({Path,NextToken,WithDecryption:!0})),batchMax=10,isMeant=(asked,{Name="",ARN,Selector=""})=>asked===
`${Name}${Selector}`||asked===`${ARN}${Selector}`,missing2=(name2,{region:region2,account:account2})=>new TowlineError("config-invalid",`SSM has no parameter "${name2}\
" in ${region2} of account ${account2}`,{hint:"Create it there, or correct the reference"}),read2=async(session,names)=>{let[first=""]=names,parameter=names.length===
1?first:void 0,call={operation:"ssm:GetParameters",account:session.account,parameter},{getParameters:getParameters2}={getParameters},{Parameters=[]}=await callingAs(
session,call,()=>getParameters2(session,names));return names.map(name2=>{let value=Parameters.find(each=>isMeant(name2,each))?.Value;return[name2,value??missing2(
name2,session)]})},readBatch=async(session,names)=>{try{return await read2(session,names)}catch(error2){if(!isTowlineError(error2,"aws-denied","config-invalid"))
throw error2;let[only2=""]=names;return names.length===1?[[only2,error2]]:(await Promise.all(names.map(name2=>readBatch(session,[name2])))).flat()}},readParameters=async(session,wanted)=>{
let chunks=inChunks([...new Set(wanted)],batchMax),answers=new Map;for(let names of chunks)for(let[name2,answer]of await readBatch(session,names))answers.set(name2,
answer);return wanted.map(name2=>answers.get(name2)??missing2(name2,session))},readParametersBelow=async(session,path22)=>{let call={operation:"ssm:GetParameter\
sByPath",account:session.account,parameter:path22},{getParametersBelow:getParametersBelow2}={getParametersBelow},found=new Map;try{for(let token,more=!0;more;more=
token!==void 0){let page=await callingAs(session,call,()=>getParametersBelow2(session,path22,token));for(let{Name="",Value=""}of page.Parameters??[])found.set(Name,
Value);token=page.NextToken}return found}catch(error2){if(isTowlineError(error2,"aws-denied","config-invalid"))return error2;throw error2}},clientOf2=({region:region2,
credentials,log})=>{let client=new import_client_secrets_manager.SecretsManagerClient({...clientSettings,region:region2,credentials}),retries=showRetries({service:"\
secretsmanager",region:region2,log});return client.middlewareStack.addRelativeTo(retries,withinRetries),client},getSecret=(session,SecretId,VersionStage)=>clientOf2(
session).send(new import_client_secrets_manager.GetSecretValueCommand({SecretId,VersionStage})),getSecrets=(session,ids)=>clientOf2(session).send(new import_client_secrets_manager.BatchGetSecretValueCommand(
{SecretIdList:[...ids]})),batchMax2=20,parallelMax=10,contentOf5=({SecretString,SecretBinary},operation)=>{let content2=SecretString??SecretBinary;if(content2===
void 0)throw incompleteAnswer(operation);return content2},itsOwn=error2=>{if(isTowlineError(error2,"config-invalid","aws-denied"))return error2;throw error2},readOne=async(session,{
id,stage})=>{let operation="secretsmanager:GetSecretValue",call={operation,account:session.account,secret:id,stage},{getSecret:getSecret2}={getSecret};try{return contentOf5(
await callingAs(session,call,()=>getSecret2(session,id,stage)),operation)}catch(error2){return itsOwn(error2)}},isMeant2=(id,{ARN,Name})=>id===Name||id===ARN||id.
startsWith("arn:")&&id===ARN?.slice(0,-7),readBatch2=async(session,ids)=>{let operation="secretsmanager:BatchGetSecretValue",{account:account2,region:region2,arn}=session,
{getSecrets:getSecrets2}={getSecrets},answer=await callingAs(session,{operation,account:account2},()=>getSecrets2(session,ids)),answers=new Map;for(let id of ids){
let value=answer.SecretValues?.find(each=>isMeant2(id,each));value!==void 0&&answers.set(id,contentOf5(value,operation))}for(let{SecretId="",ErrorCode="",Message=""}of answer.
Errors??[]){let cause=Object.assign(new Error(Message),{name:ErrorCode}),call={operation:"secretsmanager:GetSecretValue",account:account2,region:region2,identity:arn,
secret:SecretId};answers.set(SecretId,itsOwn(awsFailure(cause,call)))}return answers},readBatchIfAllowed=async(session,ids)=>{try{return await readBatch2(session,
ids)}catch(error2){if(!isTowlineError(error2,"aws-denied"))throw error2;return session.log.debug(`${error2.message}: the secrets are read one by one`),new Map}},
elsewhere2=({id},{region:region2})=>{let named3=id.startsWith("arn:")?id.split(":")[3]:region2;if(named3!==region2)return new TowlineError("config-invalid",`Sec\
ret "${id}" is in ${named3}, but secrets of this target come from ${region2}`,{hint:`Replicate the secret to ${region2}, and refer to it by its name`})},readSecrets=async(session,wanted)=>{
let keyOf3=({id,stage=""})=>`${id}?${stage}`,answers=new Map,open22=new Map(wanted.map(name2=>[keyOf3(name2),name2]));for(let[key2,name2]of open22){let refused2=elsewhere2(
name2,session);refused2!==void 0&&answers.set(key2,refused2)}let current=[...open22.values()].filter(name2=>name2.stage===void 0&&!answers.has(keyOf3(name2)));if(current.
length>1)for(let names of inChunks(current,batchMax2)){let read3=await readBatchIfAllowed(session,names.map(({id})=>id));for(let[id,answer]of read3)answers.set(
keyOf3({id}),answer)}let left=[...open22].filter(([key2])=>!answers.has(key2));for(let names of inChunks(left,parallelMax))await Promise.all(names.map(async([key2,
name2])=>answers.set(key2,await readOne(session,name2))));return wanted.map(name2=>answers.get(keyOf3(name2))??incompleteAnswer("secretsmanager:GetSecretValue"))},
planned=async(place4,kit)=>{let{plan,target:target2,token,configToken,credentials}=place4,{service}=plan,settings=await kit.log.group("Read towline.yaml",async()=>{
let reader=gitHubReader({repository:plan.repository,token,configToken});return targetSettings(await loadPlanned(plan,reader),plan.environment,target2)}),{namespace,
registry:registry2,timeoutSeconds}=settings;kit.log.info(`${service} → cluster ${settings.cluster}, namespace ${namespace}`);let session=await openSession({...settings.
aws,credentials,sessionName:`towline-${service}`},kit);return{service,namespace,timeoutSeconds,access:await clusterAccess(session,settings),session:async()=>session,
hasImage:async({digest})=>await findImage({...session,region:registry2.region},registry2,{digest})!==void 0}},named2=({service,namespace,kubeconfig,aws},kit)=>({
service,namespace,timeoutSeconds:void 0,access:accessFromEnvironment(kubeconfig,kit.env),session:async()=>{if(aws!==void 0)return await openSession({...aws,sessionName:`\
towline-${service}`},kit);throw new TowlineError("input-invalid","That deploy has secrets of AWS, which are to be read anew, and aws-region is missing",{hint:'G\
ive this step "aws-region" and "role-to-assume" (with "account", or as an ARN), or "credentials: runner"; or "secrets: recorded" to have them as they were'})}}),
placeOf6=async(place4,kit)=>place4.kind==="planned"?await planned(place4,kit):named2(place4,kit),resolvedAnew=async(drafts,place4,cluster,{mask:mask2,dryRun})=>{
let session=await place4.session(),resolved=await resolveSecrets(drafts,{stores:{secrets:wanted=>readSecrets(session,wanted),parameters:names=>readParameters(session,
names),parametersBelow:path22=>readParametersBelow(session,path22)},mask:mask2});return await namedSecrets(cluster,resolved,place4,{readOnly:dryRun,mask:mask2})},
defaultTimeoutSeconds=900;runAction(async kit=>{let{place:where2,to,secrets,dryRun,...inputs}=kit.inputs(readInputs),place4=await placeOf6(where2,kit),{service,
namespace,hasImage}=place4,cluster=await connect(place4.access,{log:kit.log,clock:kit.clock});try{let{actor,runId,attempt,runUrl}=kit.run,identity={service,namespace,
actor,runId,attempt,runUrl},timeoutSeconds=inputs.timeoutSeconds??place4.timeoutSeconds??defaultTimeoutSeconds,{mask:mask2}=kit.log,{report,request}=await rollback(
{identity,to,secrets,dryRun,timeoutSeconds},{...kit,cluster,resolveSecrets:drafts=>resolvedAnew(drafts,place4,cluster,{mask:mask2,dryRun}),...hasImage&&{hasImage}});
kit.output("outcome",report.outcome==="deployed"?"rolled-back":report.outcome),kit.output("changed",report.outcome==="deployed"||report.outcome==="failed"),kit.
output("record",request.rollbackOf),await kit.summary(renderSummary(report,request)),raiseFailure(report,request),kit.log.info(reportLine(report,request))}finally{
cluster.close()}});

module.exports = __webpack_exports__;
/******/ })()
;